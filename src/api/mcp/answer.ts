import type { LanguageCode } from '../../language/language';

/** What an operation found, in words. */
export interface ToolAnswer {
  /** What is said first, and is never left out. */
  head: readonly string[];
  /** What is unknown, in sentences. */
  unknown?: readonly string[];
  /** The rest, the most important first; each is lines that belong together. */
  items: readonly (readonly string[])[];
  /** How many items there are in all. Default: those given. */
  total?: number;
  /** Whether a list without a total was cut off at the number that was asked for. */
  mayHaveMore?: boolean;
  /** The page of the explorer that shows the same: its path below the language, and its parameters. */
  page: { path: string; parameters?: Readonly<Record<string, unknown>> };
}

export interface Question {
  /** The variables of the operation, checked, with the default values of those left out. */
  variables: Readonly<Record<string, unknown>>;
  language: LanguageCode;
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
