import { FilterPart } from '../../language/filter-part';
import type { Language } from '../../language/language';
import { message, type MessageValues } from '../../language/message';
import type { DataGap } from '../../language/unknown';
import type { Run } from '../../store/neo4j/client';
import type { Parameters } from '../../store/neo4j/parameters';
import type { Connection } from '../../store/paging/connection';

/** The conditions of a filter by the part that they are of: a record may have nothing on record for a part. */
export type PartsOf<Filter> = Partial<Record<FilterPart, readonly (keyof Filter)[]>>;

/** Of how many records that fail no part of a filter nothing is on record for one. ASKED counts those that have an ask. */
export interface PartCount {
  part: `${FilterPart}` | 'ASKED';
  count: number;
}

/** What a list is of, for its sentences. */
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
  /** Counts by part, where what is not on record for these parts is found too. */
  countLacking: (includeUnknown: readonly FilterPart[]) => Promise<PartCount[]>;
  /** What a sentence says beside the part, such as which criterion; `count` is how many records it is about. */
  detail?: Partial<Record<FilterPart, string | Detail>>;
  /** What else is unknown of what the filter asks for, told first. */
  gaps?: readonly DataGap[];
}

/** Reads how many records lack each part, by a statement that ends with @lacking. */
export function countLacking(read: Run, statement: string, parameters: Parameters): Promise<PartCount[]> {
  return read(statement, parameters);
}

/** The parts of a filter of which what is not on record is listed too, as a parameter. Without an ask there is no stage to list. */
export function listedParts({ includeUnknown }: { includeUnknown?: readonly FilterPart[] | null }): FilterPart[] {
  return (includeUnknown ?? []).filter((part) => part !== FilterPart.STAGE);
}

/** The connection, with the parts of the filter for which nothing is on record: one statement, where they are selected. */
export function withUnknownParts<Filter extends object, C extends Connection<unknown>>(
  found: C,
  filter: Filter | null | undefined,
  list: FilteredList<Filter>,
): C {
  return filter ? found.withUnknown(async () => [...(list.gaps ?? []), ...(await unknownParts(filter, list))]) : found;
}

/** The parts of the filter for which some records have nothing on record, in the order of the enumeration. */
export async function unknownParts<Filter extends object>(
  filter: Filter,
  list: FilteredList<Filter>,
): Promise<DataGap[]> {
  const asked = Object.values(FilterPart).filter((part) =>
    (list.parts[part] ?? []).some((condition) => (filter[condition] ?? null) !== null),
  );
  if (asked.length === 0) return [];
  const counts = new Map((await list.countLacking(asked)).map(({ part, count }) => [part, count]));
  return asked.flatMap((part) => {
    if (part === FilterPart.STAGE) return counts.has('ASKED') ? [] : [{ code: 'NO_ASK_ON_RECORD' as const, part }];
    const count = counts.get(part);
    return count ? [notOnRecord(part, count, list)] : [];
  });
}

function notOnRecord<Filter>(
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
