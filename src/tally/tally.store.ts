import type { Run } from '../graph/graph';
import { CONDUCTING_TYPES } from '../tie/tie-type';
import { TallySubject, type TallyDimension } from './tally-dimension';

export interface CountRow {
  first: string | null;
  second: string | null;
  count: number;
}

const STATEMENTS: Record<TallySubject, { statement: string; parameters: Record<string, unknown> }> = {
  [TallySubject.ACTORS]: { statement: 'tally/tally-actors', parameters: {} },
  [TallySubject.PARTNERSHIPS]: { statement: 'tally/tally-works', parameters: { type: 'Partnership', past: false } },
  [TallySubject.ACTIONS]: { statement: 'tally/tally-works', parameters: { type: 'AdvocacyAction', past: true } },
  [TallySubject.TIES]: { statement: 'tally/tally-ties', parameters: {} },
};

/** Counts of a subject by one or two dimensions; null where a record says nothing of a dimension. */
export function tallyOf(read: Run, of: TallySubject, by: TallyDimension[], years: string[]): Promise<CountRow[]> {
  const { statement, parameters } = STATEMENTS[of];
  return read(statement, { ...parameters, by, years, seatTypes: CONDUCTING_TYPES });
}
