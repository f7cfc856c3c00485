import type { Run } from '../neo4j/client';
import { CONDUCTING_TYPES } from '../model/tie-type';
import { TallySubject, type TallyDimension } from './tally.type';

export interface CountRow {
  first: string | null;
  second: string | null;
  count: number;
}

/** Days in which what is counted was current at some time; `year` where it is counted by year. */
export interface Period {
  year: string | null;
  from: string;
  to: string;
}

const STATEMENTS: Record<TallySubject, { statement: string; parameters: Record<string, unknown> }> = {
  [TallySubject.ACTORS]: { statement: 'tally/tally-actors', parameters: {} },
  [TallySubject.PARTNERSHIPS]: { statement: 'tally/tally-initiatives', parameters: { type: 'Partnership' } },
  [TallySubject.ACTIONS]: { statement: 'tally/tally-initiatives', parameters: { type: 'AdvocacyAction' } },
  [TallySubject.TIES]: { statement: 'tally/tally-ties', parameters: {} },
};

/** Counts of a subject by one or two dimensions, over periods; null where a record says nothing of a dimension. */
export function tallyOf(read: Run, of: TallySubject, by: TallyDimension[], periods: Period[]): Promise<CountRow[]> {
  const { statement, parameters } = STATEMENTS[of];
  return read(statement, { ...parameters, by, periods, seatTypes: CONDUCTING_TYPES });
}
