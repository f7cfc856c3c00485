/** Commas first: where a header has one column, nothing separates it. */
const DELIMITERS = [',', ';', '\t'] as const;

export type Delimiter = (typeof DELIMITERS)[number];

/** A first line by which Excel is told the delimiter: `sep=;`. */
const DIRECTIVE = /^sep=([,;\t])(?:\r\n|\n|\r|$)/i;
const QUOTED = /"(?:[^"]|"")*"/g;

export interface Separation {
  delimiter: Delimiter;
  /** Whether the first line only names the delimiter, and is no record. */
  isDirective: boolean;
}

/** What separates the cells of a text: what its first line names, else what occurs most often in its header outside quotes. */
export function findDelimiter(text: string): Separation {
  const [, named] = DIRECTIVE.exec(text) ?? [];
  const isDirective = named !== undefined;
  const header = /\S[^\r\n]*/.exec(text.replace(QUOTED, '"'))?.[0] ?? '';
  const count = (delimiter: Delimiter) => header.split(delimiter).length;
  const frequent = DELIMITERS.reduce((best, one) => (count(one) > count(best) ? one : best));
  return { delimiter: DELIMITERS.find((one) => one === named) ?? frequent, isDirective };
}
