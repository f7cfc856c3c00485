import type { Run } from '../../store/neo4j/client';
import type { Parameters } from '../../store/neo4j/parameters';
import { ALL_SEATS } from '../partnership/seat';
import { type TallyDimension, TallySubject } from './tally.type';

export interface CountRow {
  first: string | null;
  second: string | null;
  count: number;
  undated: number;
  /** Of commitments and ties. */
  sum?: number;
  withoutAmount?: number;
}

/** The first and last day of a period. A record counts if it held on any day in it. */
export interface Period {
  /** Null unless counted by year. */
  year: string | null;
  from: string;
  to: string;
  /** The day as of which a status is told. */
  day: string;
}

const STATEMENTS: Record<TallySubject, { statement: string; parameters: Parameters }> = {
  [TallySubject.ACTORS]: { statement: 'tally/tally-actors', parameters: {} },
  [TallySubject.PARTNERSHIPS]: { statement: 'tally/tally-initiatives', parameters: { type: 'Partnership' } },
  [TallySubject.ACTIONS]: { statement: 'tally/tally-initiatives', parameters: { type: 'AdvocacyAction' } },
  [TallySubject.CAMPAIGNS]: { statement: 'tally/tally-initiatives', parameters: { type: 'Campaign' } },
  [TallySubject.TIES]: { statement: 'tally/tally-ties', parameters: {} },
  [TallySubject.OPPORTUNITIES]: { statement: 'tally/tally-opportunities', parameters: {} },
  [TallySubject.COMMITMENTS]: { statement: 'tally/tally-commitments', parameters: {} },
};

/** Counts of a subject by one or two `dimensions`, for each of the `periods`, the earliest first; a value is null where it is unknown. */
export function countRecords(
  read: Run,
  of: TallySubject,
  given: Parameters & { dimensions: readonly TallyDimension[]; periods: readonly Period[] },
): Promise<CountRow[]> {
  const { statement, parameters } = STATEMENTS[of];
  return read(statement, { ...given, ...parameters, ...ALL_SEATS });
}
