import { FilterPart } from '../../language/filter-part';
import type { Language } from '../../language/language';
import { message, type MessageValues } from '../../language/message';
import type { DataGap } from '../../language/unknown';
import type { Run } from '../../store/neo4j/client';
import type { Parameters } from '../../store/neo4j/parameters';
import type { Connection } from '../../store/paging/connection';

/** The conditions of a filter by part; a record may lack data for a part. */
export type PartsOf<Filter> = Partial<Record<FilterPart, readonly (keyof Filter)[]>>;

/** The number of records that only lack data for a part; ASKED counts records with an ask. */
export interface PartCount {
  part: `${FilterPart}` | 'ASKED';
  count: number;
}

/** The records of a list, for its sentences. */
type Subject =
  | 'actors'
  | 'partnerships'
  | 'actions'
  | 'campaigns'
  | 'ties'
  | 'commitments'
  | 'opportunities'
  | 'meetings'
  | 'countries';

type Detail = (language: Language, count: number) => Promise<string>;

export interface FilteredList<Filter> {
  subject: Subject;
  parts: PartsOf<Filter>;
  /** Counts by part, with records that lack data for these parts. */
  countLacking: (includeUnknown: readonly FilterPart[]) => Promise<PartCount[]>;
  /** A detail of the part for its sentence, such as the criterion; `count` counts the records. */
  detail?: Partial<Record<FilterPart, string | Detail>>;
  /** Looks up other gaps of the filter, listed first. */
  gaps?: () => Promise<readonly DataGap[]>;
}

/** Counts the records that lack each part, by a statement that ends with @lacking. */
export function countLacking(read: Run, statement: string, parameters: Parameters): Promise<PartCount[]> {
  return read(statement, parameters);
}

/** Returns the parts for which unknown records are listed; without an ask there is no stage. */
export function listedParts({ includeUnknown }: { includeUnknown?: readonly FilterPart[] | null }): FilterPart[] {
  return (includeUnknown ?? []).filter((part) => part !== FilterPart.STAGE);
}

/** The gap of a filter for records without a tie: an entry without a number. */
export const UNRECORDED: DataGap = { code: 'NOT_ON_RECORD', part: FilterPart.ROSTER };

/** Adds the parts that records lack to a connection, by one statement where they are selected. */
export function withUnknownParts<Filter extends object, C extends Connection<unknown>>(
  connection: C,
  filter: Filter | null | undefined,
  list: FilteredList<Filter>,
): C {
  if (!filter) return connection;
  return connection.withUnknown(async () => {
    const gaps = (await list.gaps?.()) ?? [];
    const parts = await unknownParts(filter, list);
    // Without any ask at all there is none at a stage.
    const hasAsks = !gaps.some(({ code }) => code === 'NONE_ON_RECORD');
    return [...gaps, ...parts.filter(({ code }) => hasAsks || code !== 'NO_ASK_ON_RECORD')];
  });
}

/** Lists the parts for which some records lack data, in the order of the enumeration. */
export async function unknownParts<Filter extends object>(
  filter: Filter,
  list: FilteredList<Filter>,
): Promise<DataGap[]> {
  const usedParts = Object.values(FilterPart).filter((part) =>
    (list.parts[part] ?? []).some((condition) => (filter[condition] ?? null) !== null),
  );
  if (usedParts.length === 0) return [];
  const counts = new Map((await list.countLacking(usedParts)).map(({ part, count }) => [part, count]));
  return usedParts.flatMap((part) => {
    if (part === FilterPart.STAGE) return counts.has('ASKED') ? [] : [{ code: 'NO_ASK_ON_RECORD' as const, part }];
    const count = counts.get(part);
    return count ? [notOnRecordGap(part, count, list)] : [];
  });
}

/** Returns the gap of records that lack data for a part. */
export function notOnRecordGap<Filter>(
  part: FilterPart,
  count: number,
  { subject, detail }: Pick<FilteredList<Filter>, 'subject' | 'detail'>,
): DataGap {
  return {
    code: 'NOT_ON_RECORD',
    part,
    count,
    values: async (language): Promise<MessageValues> => ({
      subject,
      counted: message(language, 'unknown.counted', { subject, count }),
      detail: await detailText(detail?.[part] ?? 'none', language, count),
    }),
  };
}

async function detailText(detail: string | Detail, language: Language, count: number): Promise<string> {
  return typeof detail === 'string' ? detail : detail(language, count);
}
