import { RECORDING_TYPES } from '../../store/model/tie-time';
import type { Run } from '../../store/neo4j/client';

/** A tie whose dates were not the ones that follow from its evidence and its ends. */
export interface DatedTie {
  id: string;
  from: string;
  to: string;
  clearance: number;
}

const parameters = { recordingTypes: RECORDING_TYPES };

/** Dates the current versions of these ties: in place those that began at `at`, others in a next version. */
export async function dateTies(
  run: Run,
  rows: readonly { id: string; from?: string; to?: string }[],
  at: string,
): Promise<void> {
  await run('change/date-ties', { ...parameters, rows, at });
}

/** As dateTies, for all ties of nodes whose end may have changed; returns those that were dated anew. */
export function dateTiesOfNodes(run: Run, ids: readonly string[], at: string): Promise<DatedTie[]> {
  return run('change/date-ties-of-nodes', { ...parameters, ids, at });
}

/** Dates every version of a tie of which evidence was erased. */
export async function redateTie(run: Run, id: string, query: string): Promise<void> {
  await run('change/date-tie-versions', { ...parameters, id, query });
}
