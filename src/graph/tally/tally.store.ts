import { InputError } from '../../errors';
import { bilingual } from '../../language/message';
import type { ReadContext } from '../../store/loading/read-context';
import type { Run } from '../../store/neo4j/client';
import { NETWORK } from '../../store/model/record-ids';
import type { Parameters } from '../../store/neo4j/parameters';
import { checkedCount } from '../../store/paging/page';
import { ALL_SEATS } from '../partnership/seat';
import { checkFilter, parametersOf, PLACES, type TallyFilter } from './tally-filter';
import { DIMENSIONS_OF, TallyDimension, type TallyKey, type TallyPer, type TallyRow, TallySubject } from './tally.type';

interface CountRow {
  first: string | null;
  second: string | null;
  count: number;
  undated: number;
  unconfirmed: number;
  /** Present for commitments and ties only. */
  sum?: number;
  withoutAmount?: number;
}

/** The first and last day of a period; a record counts if it was current on any day in it. */
interface Period {
  /** The year; null unless counted by year. */
  year: string | null;
  from: string;
  to: string;
  /** The day for which a status is determined. */
  day: string;
}

/** The subjects that count after their end too. */
const ENDED_COUNT: readonly TallySubject[] = [TallySubject.ACTIONS, TallySubject.CAMPAIGNS];

const ALL_INITIATIVES = 'tally/tally-initiatives';
/** A variant without years, where no tie needs its own days. */
const INITIATIVES_ON_DAY = 'tally/tally-initiatives-on-day';

/** The subjects that have a status of an initiative. */
const INITIATIVES: readonly TallySubject[] = [TallySubject.PARTNERSHIPS, TallySubject.ACTIONS, TallySubject.CAMPAIGNS];

const STATEMENTS: Record<TallySubject, { statement: string; parameters: Parameters }> = {
  [TallySubject.ACTORS]: { statement: 'tally/tally-actors', parameters: { network: NETWORK } },
  [TallySubject.PARTNERSHIPS]: { statement: ALL_INITIATIVES, parameters: { type: 'Partnership' } },
  [TallySubject.ACTIONS]: { statement: ALL_INITIATIVES, parameters: { type: 'AdvocacyAction' } },
  [TallySubject.CAMPAIGNS]: { statement: ALL_INITIATIVES, parameters: { type: 'Campaign' } },
  [TallySubject.TIES]: { statement: 'tally/tally-ties', parameters: {} },
  [TallySubject.OPPORTUNITIES]: { statement: 'tally/tally-opportunities', parameters: { includeEnded: true } },
  [TallySubject.COMMITMENTS]: { statement: 'tally/tally-commitments', parameters: {} },
};

/** Counts a subject by `dimensions` for each period, earliest first; unknown values are null. */
function countRecords(
  read: Run,
  of: TallySubject,
  request: Parameters & {
    dimensions: readonly TallyDimension[];
    /** The dimensions of the rows; none for a single row. */
    rows: readonly TallyDimension[];
    periods: readonly Period[];
  },
): Promise<CountRow[]> {
  const { statement, parameters } = STATEMENTS[of];
  const onDay = statement === ALL_INITIATIVES && !request.byYear;
  return read(onDay ? INITIATIVES_ON_DAY : statement, {
    ...request,
    ...parameters,
    ...ALL_SEATS,
    ...(onDay && { includeEnded: ENDED_COUNT.includes(of) }),
  });
}

const YEARS_BACK = 9;
const MAX_YEARS = 100;
/** Bounds before and after any day in the graph. */
const FIRST_DAY = '';
const LAST_DAY = '9999-12-31';

/** A count of a subject. */
interface Count {
  of: TallySubject;
  by: TallyDimension[];
  from?: number | null;
  to?: number | null;
  filter?: TallyFilter | null;
  per?: TallyPer | null;
}

/** The rows of a count, and the look-ups of what they have in common. */
export interface TallyRecord {
  rows: TallyRow[];
  of: TallySubject;
  by: readonly TallyDimension[];
  filter: TallyFilter;
  /** The members of the rows' places by their keys; null where nothing is counted per member. */
  members: ReadonlyMap<string, number> | null;
  /** Counts the same records, each once for each value of these dimensions. */
  countBy: (rows: readonly TallyDimension[]) => Promise<CountRow[]>;
  /** Counts the records of all rows, each once. */
  whole: () => Promise<{ count: number; unconfirmed: number }>;
  /** True where it is known which of them are unconfirmed. */
  hasStatus: boolean;
}

/**
 * Counts by one or two dimensions, by default for the ten years up to the valid date. Throws
 * InputError for dimensions and conditions that do not apply, and for unknown ids.
 */
export async function tally(context: ReadContext, { of, by, from, to, per, ...rest }: Count): Promise<TallyRecord> {
  checkDimensions(of, by);
  const filter = rest.filter ?? {};
  const { valid } = context.standpoint;
  const last = to ?? Number(valid.slice(0, 4));
  const years = yearsBetween(from ?? last - YEARS_BACK, last);
  const byYear = by.includes(TallyDimension.YEAR);
  const byStatus = by.includes(TallyDimension.STATUS) || Boolean(filter.tieStatuses);
  const periods = byYear ? periodsOf(of, valid, years) : [wholePeriod(of, valid, byStatus)];
  await checkFilter(context, of, filter);
  const countBy = (dimensions: readonly TallyDimension[]) =>
    countRecords(context.read, of, { ...parametersOf(filter, by), dimensions: by, rows: dimensions, periods });
  const [counted, members] = await Promise.all([
    countBy(by),
    per && !byYear ? countMembers(context, by, filter) : null,
  ]);
  const hasStatus = knowsUnconfirmed(of, by, filter);
  const rows = counted.map((row) => {
    const keys = by.map((dimension, index) => ({ dimension, id: index === 0 ? row.first : row.second }));
    const perCount = members?.get(placeOf(keys)) ?? null;
    return {
      keys,
      count: row.count,
      undated: row.undated,
      unconfirmedCount: hasStatus ? row.unconfirmed : null,
      perCount,
      ratio: perCount && row.count / perCount,
      ...moneyOf(row, by),
    };
  });
  let total: Promise<CountRow[]> | undefined;
  const whole = async () => {
    const [all] = await (total ??= countBy([]));
    return { count: all ? all.count + all.undated : 0, unconfirmed: all?.unconfirmed ?? 0 };
  };
  return { rows, of, by, filter, members, countBy, whole, hasStatus };
}

/** Returns true where it is known which of the records counted are unconfirmed. */
export function knowsUnconfirmed(of: TallySubject, by: readonly TallyDimension[], { isMember }: TallyFilter): boolean {
  if (of === TallySubject.TIES) return true;
  if (by.includes(TallyDimension.YEAR)) return false;
  return of === TallySubject.ACTORS ? isMember === true : INITIATIVES.includes(of);
}

/** Counts the members of the network in each place of the rows, by its keys. */
async function countMembers(context: ReadContext, by: readonly TallyDimension[], { regions, countries }: TallyFilter) {
  const places = by.filter((dimension) => PLACES.includes(dimension));
  const rows = await countRecords(context.read, TallySubject.ACTORS, {
    ...parametersOf({ isMember: true, regions, countries }, places),
    dimensions: places,
    rows: places,
    periods: [wholePeriod(TallySubject.ACTORS, context.standpoint.valid, false)],
  });
  const keys = ({ first, second }: CountRow) => [first, second].slice(0, places.length);
  return new Map(rows.filter((row) => !keys(row).includes(null)).map((row) => [JSON.stringify(keys(row)), row.count]));
}

/** Returns the place of a row, as a key of its members. */
export function placeOf(keys: readonly TallyKey[]): string {
  return JSON.stringify(keys.flatMap(({ dimension, id }) => (PLACES.includes(dimension) ? [id] : [])));
}

/** Returns the amounts of a row, which are added up in one currency only. */
function moneyOf({ first, second, sum, withoutAmount }: CountRow, by: TallyDimension[]) {
  const index = by.indexOf(TallyDimension.CURRENCY);
  if (index < 0) return { sum: null, withoutAmount: null };
  const currency = index === 0 ? first : second;
  return { sum: currency === null ? null : (sum ?? null), withoutAmount: withoutAmount ?? null };
}

function checkDimensions(of: TallySubject, by: TallyDimension[]): void {
  if (by.length < 1 || by.length > 2 || new Set(by).size < by.length) {
    throw new InputError(bilingual('input.dimensions'), ['by']);
  }
  const inapplicable = by.filter((dimension) => !DIMENSIONS_OF[of].includes(dimension));
  if (inapplicable.length > 0) {
    const values = { subject: of, given: inapplicable.join(', '), possible: DIMENSIONS_OF[of].join(', ') };
    throw new InputError(bilingual('input.noDimension', values), ['by']);
  }
}

/**
 * Returns the valid date; for actions and campaigns all days up to it, because ended ones still
 * count; for ties all days where their status decides which count.
 */
function wholePeriod(of: TallySubject, valid: string, byStatus: boolean): Period {
  const whole = { year: null, from: valid, to: valid, day: valid };
  if (of === TallySubject.TIES && byStatus) return { ...whole, from: FIRST_DAY, to: LAST_DAY };
  return ENDED_COUNT.includes(of) ? { ...whole, from: FIRST_DAY } : whole;
}

/** Returns the years begun by the valid date, which ends the last; opportunities count later. */
function periodsOf(of: TallySubject, valid: string, years: string[]): Period[] {
  return years.flatMap((year) => {
    const [from, last] = [`${year}-01-01`, `${year}-12-31`];
    const isToCome = of === TallySubject.OPPORTUNITIES;
    if (from > valid && !isToCome) return [];
    const to = last > valid && !isToCome ? valid : last;
    return [{ year, from, to, day: to }];
  });
}

function yearsBetween(first: number, last: number): string[] {
  const years = checkedCount(last - first + 1, { of: 'years' }, MAX_YEARS, ['from']);
  return Array.from({ length: years }, (_, index) => String(first + index).padStart(4, '0'));
}
