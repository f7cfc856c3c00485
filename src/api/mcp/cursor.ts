/** The beginning of a page of an answer. */
export interface AnswerCursor {
  /** Number of earlier items of the operation's result. */
  skip: number;
  /** The cursor of the list that the operation reads; undefined at its beginning. */
  after?: string;
}

export function writeCursor({ skip, after }: AnswerCursor): string {
  return after === undefined ? String(skip) : `${String(skip)}.${after}`;
}

/** Returns undefined for an invalid cursor. */
export function readCursor(text: unknown): AnswerCursor | undefined {
  if (text === undefined || text === null) return { skip: 0 };
  const [, skip, after] = /^(\d{1,4})(?:\.(.+))?$/.exec(typeof text === 'string' ? text : '') ?? [];
  return skip === undefined ? undefined : { skip: Number(skip), ...(after !== undefined && { after }) };
}
