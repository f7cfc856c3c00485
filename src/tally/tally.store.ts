import type { Run } from '../neo4j/client';
import { ALL_SEATS } from '../partnership/seat';
import { TallySubject, type TallyDimension } from './tally.type';

export interface CountRow {
  first: string | null;
  second: string | null;
  count: number;
  undated: number;
  /** Of commitments and ties. */
  sum?: number;
  withoutAmount?: number;
}

/** The first and last day of a period. A record counts if it held on any day in it. `year` is null unless counted by year. */
export interface Period {
  year: string | null;
  from: string;
  to: string;
}

const STATEMENTS: Record<TallySubject, { statement: string; parameters: Record<string, unknown> }> = {
  [TallySubject.ACTORS]: { statement: 'tally/tally-actors', parameters: {} },
  [TallySubject.PARTNERSHIPS]: { statement: 'tally/tally-initiatives', parameters: { type: 'Partnership' } },
  [TallySubject.ACTIONS]: { statement: 'tally/tally-initiatives', parameters: { type: 'AdvocacyAction' } },
  [TallySubject.CAMPAIGNS]: { statement: 'tally/tally-initiatives', parameters: { type: 'Campaign' } },
  [TallySubject.TIES]: { statement: 'tally/tally-ties', parameters: {} },
  [TallySubject.OPPORTUNITIES]: { statement: 'tally/tally-opportunities', parameters: {} },
  [TallySubject.COMMITMENTS]: { statement: 'tally/tally-commitments', parameters: {} },
};

/** Counts of a subject by one or two dimensions, for each period, the earliest first; a value is null where it is unknown. */
export function countRecords(
  read: Run,
  of: TallySubject,
  by: TallyDimension[],
  periods: Period[],
): Promise<CountRow[]> {
  const { statement, parameters } = STATEMENTS[of];
  return read(statement, { ...parameters, by, periods, ...ALL_SEATS });
}
