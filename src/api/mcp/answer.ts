import type { LanguageCode } from '../../language/language';

export interface Citation {
  asOf: string | null;
  contradicts: boolean;
  confidence: string;
  source: { id: string; title: string; publisher: string | null; publishedOn: string | null; url: string | null };
}

/** A text, or one with its evidence. */
export type Line = string | { text: string; evidence: readonly Citation[] };

/** The result of an operation in words. */
export interface ToolAnswer {
  /** The first lines of each page: the total number of items. */
  head: readonly Line[];
  /** The lines before the items of the first page, such as the unknowns. */
  leading?: readonly Line[];
  /** The items, the most important first; each is a group of lines. */
  items: readonly (readonly Line[])[];
  /** The cursor of each item of a list that is read in pages; none for one that is read whole. */
  cursors?: readonly string[];
  /** True where the list continues after the items. */
  hasMore?: boolean;
  page: PageTarget;
}

/** The page that shows the same: of the explorer, by its path below the language, or a table. */
export type PageTarget = ({ path: string } | { table: string }) & { parameters?: Readonly<Record<string, unknown>> };

export interface Question {
  /** The variables of the operation, checked, with their default values. */
  variables: Readonly<Record<string, unknown>>;
  language: LanguageCode;
  /** The day of the answer. */
  today: string;
}

/** A page of a list, as the operations select it. */
export interface ListPage<T> {
  totalCount: number;
  pageInfo: { hasNextPage: boolean };
  edges: { cursor: string; node: T }[];
  unknown?: { text: string }[];
}

/** Formats the result of an operation in words. */
export type Answerer<Data = never> = (data: Data, question: Question) => ToolAnswer;

/** The parts of a link in addition to the page. */
export interface LinkContext {
  /** The origin that the client requested. */
  origin: string;
  language: LanguageCode;
  /** The two times of the question, which the link repeats. */
  valid?: string | null;
  known?: string | null;
}

/** Returns the address of a page or a table, in the language and at the times of the question. */
export function linkTo(target: PageTarget, { origin, language, valid, known }: LinkContext): string {
  const lang = language.toLowerCase();
  const isTable = 'table' in target;
  const path = isTable ? `/export/${target.table}.csv` : `/${lang}${target.path}`;
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...target.parameters, lang: isTable ? lang : null, valid, known })) {
    const text = addressText(value);
    if (text !== '') query.set(name, text);
  }
  const queryText = query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return `${origin}${path}${queryText && `?${queryText}`}`;
}

/** Returns a value as a parameter of an address contains it; nothing for an absent one. */
function addressText(value: unknown): string {
  const values = Array.isArray(value) ? value : [value ?? ''];
  return values.some((item) => typeof item === 'object') ? JSON.stringify(value) : values.join(',');
}

/** Variables that are no filters: the times are in each link; the others page, or add to rows. */
const NO_FILTERS = ['first', 'after', 'sums', 'perSeat', 'valid', 'known'];

function filtersIn(variables: Question['variables']): [name: string, value: unknown][] {
  return Object.entries(variables).filter(([name, value]) => !NO_FILTERS.includes(name) && (value ?? null) !== null);
}

/** Returns the table of the rows that an operation lists, with the same filters. */
export function tableOf(table: string, variables: Question['variables']): PageTarget {
  return { table, parameters: Object.fromEntries(filtersIn(variables)) };
}

/**
 * Returns the page of a list with the filter of each of its parameters; the table if the operation
 * has another filter, or several values where the page accepts one.
 */
export function pageOfList(
  path: string,
  filters: Readonly<Record<string, string>>,
  table: string,
  variables: Question['variables'],
): PageTarget {
  const isOnPage = ([name, value]: [string, unknown]): boolean =>
    Object.values(filters).includes(name) && (!Array.isArray(value) || value.length <= 1);
  if (!filtersIn(variables).every(isOnPage)) return tableOf(table, variables);
  const parameters = Object.entries(filters).map(([parameter, name]) => [parameter, variables[name]]);
  return { path, parameters: Object.fromEntries(parameters) as Record<string, unknown> };
}
