import { Language } from '../../language/language';
import { message } from '../../language/message';
import { headerWords } from '../mapping/headers';

/** The columns of a member's sheet, in order; the member fills `answer` to `remark`. */
export const MEMBER_COLUMNS = ['other', 'statement', 'known', 'answer', 'since', 'until', 'remark', 'key'] as const;
export type MemberColumn = (typeof MEMBER_COLUMNS)[number];

/** Empty rows below the ties, for ties that are not on record. */
export const EMPTY_ROWS = 10;

export const memberHeader = (column: MemberColumn, language: Language): string =>
  message(language, `memberSheet.${column}`);

/** The language of a member sheet, by its headers; undefined for any other sheet. */
export function memberSheetLanguage(headers: readonly string[]): Language | undefined {
  const headerSet = new Set(headers.map(headerWords));
  return Object.values(Language).find((language) =>
    MEMBER_COLUMNS.every((column) => headerSet.has(headerWords(memberHeader(column, language)))),
  );
}

/** The subject of a row, which is written in its last column and read when the sheet returns. */
export interface RowKey {
  /** The id of the organisation that gets the sheet. */
  organisation: string;
  /** The instant (ISO 8601, UTC) of the tie's state in the row. */
  madeAt: string;
  /** The id of the tie; absent for a tie that is not on record. */
  tie?: string | undefined;
}

export function rowKeyText({ organisation, madeAt, tie }: RowKey): string {
  return [organisation, madeAt, ...(tie === undefined ? [] : [tie])].join(' ');
}

/** Parses the key of a row; undefined where the text is not a key. */
export function readRowKey(text: string): RowKey | undefined {
  const [organisation, madeAt = '', tie, ...extraParts] = text.split(' ');
  const isInstant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(madeAt) && !Number.isNaN(Date.parse(madeAt));
  return organisation && isInstant && extraParts.length === 0 ? { organisation, madeAt, tie } : undefined;
}

/** The key with another instant, which shows that the answer is about the tie of that instant. */
export function keyAsOf(key: RowKey, madeAt: string): string {
  return rowKeyText({ ...key, madeAt });
}
