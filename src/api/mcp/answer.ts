import type { LanguageCode } from '../../language/language';

export interface Cited {
  asOf: string | null;
  against: boolean;
  confidence: string;
  source: { id: string; title: string; publisher: string | null; published: string | null; url: string | null };
}

/** A text, or one with the evidence for it. */
export type Line = string | { text: string; evidence: readonly Cited[] };

/** What an operation found, in words. */
export interface ToolAnswer {
  /** What is said first on each page: how many there are in all. */
  head: readonly Line[];
  /** What is said before the items of the first page, such as what is unknown. */
  leading?: readonly Line[];
  /** The rest, the most important first; each is lines that belong together. */
  items: readonly (readonly Line[])[];
  /** The position of each item in a list that the operation reads in pages; none where it reads all at once. */
  cursors?: readonly string[];
  /** Whether the list goes on after the items. */
  hasMore?: boolean;
  page: Shown;
}

/** What shows the same: a page of the explorer, by its path below the language, or where there is none a table, by its name. */
export type Shown = ({ path: string } | { table: string }) & { parameters?: Readonly<Record<string, unknown>> };

export interface Question {
  /** The variables of the operation, checked, with the default values of those left out. */
  variables: Readonly<Record<string, unknown>>;
  language: LanguageCode;
  /** The day as of which the answer holds. */
  today: string;
}

/** A page of a list as the operations ask for it. */
export interface Listed<T> {
  totalCount: number;
  pageInfo: { hasNextPage: boolean };
  edges: { cursor: string; node: T }[];
  unknown?: { text: string }[];
}

/** Says in words what an operation found. */
export type Answerer<Data = never> = (data: Data, question: Question) => ToolAnswer;

/** What a link is made of besides the page. */
export interface LinkContext {
  /** The origin at which the client asked. */
  origin: string;
  language: LanguageCode;
  /** The two times of the question, which the page has too. */
  valid?: string | null;
  known?: string | null;
}

/** The address of a page of the explorer or of a table, in the language and at the times of the question. */
export function linkTo(shown: Shown, { origin, language, valid, known }: LinkContext): string {
  const lang = language.toLowerCase();
  const isTable = 'table' in shown;
  const path = isTable ? `/export/${shown.table}.csv` : `/${lang}${shown.path}`;
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...shown.parameters, lang: isTable ? lang : null, valid, known })) {
    const text = Array.isArray(value) ? value.join(',') : (value as string | number | null | undefined);
    if (text !== undefined && text !== null && text !== '') query.set(name, String(text));
  }
  const asked = query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return `${origin}${path}${asked && `?${asked}`}`;
}

/** Variables of an operation that are no filter: the times stand in each link, the others page, or add to the rows. */
const NO_FILTERS = ['first', 'after', 'sums', 'perSeat', 'valid', 'known'];

function filtersIn(variables: Question['variables']): [name: string, value: unknown][] {
  return Object.entries(variables).filter(([name, value]) => !NO_FILTERS.includes(name) && (value ?? null) !== null);
}

/** The table of the rows that an operation lists, with the same filters. */
export function tableOf(table: string, variables: Question['variables']): Shown {
  return { table, parameters: Object.fromEntries(filtersIn(variables)) };
}

/**
 * The page of a list, with the filter that each of its parameters stands for; the table where the operation has another filter,
 * or several values where the page takes one.
 */
export function pageOfList(
  path: string,
  filters: Readonly<Record<string, string>>,
  table: string,
  variables: Question['variables'],
): Shown {
  const isOnPage = ([name, value]: [string, unknown]): boolean =>
    Object.values(filters).includes(name) && (!Array.isArray(value) || value.length <= 1);
  if (!filtersIn(variables).every(isOnPage)) return tableOf(table, variables);
  const parameters = Object.entries(filters).map(([parameter, name]) => [parameter, variables[name]]);
  return { path, parameters: Object.fromEntries(parameters) as Record<string, unknown> };
}
