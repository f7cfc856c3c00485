/** Where a page of an answer begins. */
export interface AnswerCursor {
  /** How many items of what the operation finds were shown before. */
  skip: number;
  /** The cursor of the list from which the operation reads; undefined from its beginning. */
  after?: string;
}

export function writeCursor({ skip, after }: AnswerCursor): string {
  return after === undefined ? String(skip) : `${String(skip)}.${after}`;
}

/** Undefined for a text that is no cursor. */
export function readCursor(text: unknown): AnswerCursor | undefined {
  if (text === undefined || text === null) return { skip: 0 };
  const [, skip, after] = /^(\d{1,4})(?:\.(.+))?$/.exec(typeof text === 'string' ? text : '') ?? [];
  return skip === undefined ? undefined : { skip: Number(skip), ...(after !== undefined && { after }) };
}
