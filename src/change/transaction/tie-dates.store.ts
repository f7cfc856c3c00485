import { RECORDING_TYPES } from '../../store/model/tie-time';
import type { Run } from '../../store/neo4j/client';

/** A tie whose dates differed from those that follow from its evidence and its ends. */
export interface DatedTie {
  id: string;
  from: string;
  to: string;
  clearance: number;
}

const parameters = { recordingTypes: RECORDING_TYPES };

/** Dates current ties: in place for those that began at `at`, in a next version for others. */
export async function dateTies(
  run: Run,
  rows: readonly { id: string; from?: string; to?: string }[],
  at: string,
): Promise<void> {
  await run('change/tie/date-ties', { ...parameters, rows, at });
}

/** Dates all ties of nodes whose end may have changed, like dateTies; returns the redated ones. */
export function dateTiesOfNodes(run: Run, ids: readonly string[], at: string): Promise<DatedTie[]> {
  return run('change/tie/date-ties-of-nodes', { ...parameters, ids, at });
}

/** Dates every version of a tie whose evidence was erased. */
export async function redateTie(run: Run, id: string, query: string): Promise<void> {
  await run('change/tie/date-tie-versions', { ...parameters, id, query });
}
