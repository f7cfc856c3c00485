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
  /** The page of the explorer that shows the same: its path below the language, and its parameters. */
  page: { path: string; parameters?: Readonly<Record<string, unknown>> };
}

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

/** The address of a page of the explorer, in the language and at the times of the question. */
export function pageLink(
  { path, parameters }: ToolAnswer['page'],
  { origin, language, valid, known }: LinkContext,
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...parameters, valid, known })) {
    const text = Array.isArray(value) ? value.join(',') : (value as string | number | null | undefined);
    if (text !== undefined && text !== null && text !== '') query.set(name, String(text));
  }
  const asked = query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return `${origin}/${language.toLowerCase()}${path}${asked && `?${asked}`}`;
}

/** The value of a list that has one: a page that takes one value shows more where there are several. */
export function onlyOne(list: unknown): unknown {
  return Array.isArray(list) && list.length === 1 ? (list[0] as unknown) : undefined;
}
