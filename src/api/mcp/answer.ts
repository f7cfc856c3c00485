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
