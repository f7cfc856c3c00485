import { Language } from '../../language/language';
import { message } from '../../language/message';
import { headerWords } from '../mapping/headers';

/** The columns of the sheet that asks a member about its ties, in their order; the member fills in those from `answer` to `remark`. */
export const MEMBER_COLUMNS = ['other', 'statement', 'known', 'answer', 'since', 'until', 'remark', 'key'] as const;
export type MemberColumn = (typeof MEMBER_COLUMNS)[number];

/** The rows below the ties, for those that are not on record. */
export const EMPTY_ROWS = 10;

export const memberHeader = (column: MemberColumn, language: Language): string =>
  message(language, `memberSheet.${column}`);

/** The language of a sheet that asks a member, by its headers; undefined of any other sheet. */
export function memberSheetLanguage(headers: readonly string[]): Language | undefined {
  const found = new Set(headers.map(headerWords));
  return Object.values(Language).find((language) =>
    MEMBER_COLUMNS.every((column) => found.has(headerWords(memberHeader(column, language)))),
  );
}

/** What a row is about: written in its last column, and read when the sheet comes back. */
export interface RowKey {
  /** The id of the organisation that is asked. */
  organisation: string;
  /** The instant (ISO 8601, UTC) as of which the row is. */
  madeAt: string;
  /** The id of the tie; absent of a row for one that is not on record. */
  tie?: string | undefined;
}

export function rowKeyText({ organisation, madeAt, tie }: RowKey): string {
  return [organisation, madeAt, ...(tie === undefined ? [] : [tie])].join(' ');
}

/** The key of a row; undefined where the text is none. */
export function readRowKey(text: string): RowKey | undefined {
  const [organisation, madeAt = '', tie, ...others] = text.split(' ');
  const isInstant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(madeAt) && !Number.isNaN(Date.parse(madeAt));
  return organisation && isInstant && others.length === 0 ? { organisation, madeAt, tie } : undefined;
}

/** The key of a row as of another instant, which says that the answer holds for the tie as it was then. */
export function keyAsOf(key: RowKey, madeAt: string): string {
  return rowKeyText({ ...key, madeAt });
}
