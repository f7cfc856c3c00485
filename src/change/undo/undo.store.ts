import { evidenceId, type EvidenceKey } from '../../store/model/record-ids';
import type { Run } from '../../store/neo4j/client';
import { currentEvidenceKeys } from '../transaction/evidence.store';
import type { TouchedNode } from '../transaction/touched-records';
import type { NodeVersion } from '../transaction/versions.store';

/** The records that an undo would close. */
export interface ClosedByUndo {
  nodes: readonly string[];
  /** The nodes whose previous version it would open. */
  reopened: readonly string[];
  ties: readonly string[];
  /** All ties that the undone change touched. */
  changed: readonly string[];
  /** The instant of the undone change. */
  from: string;
}

/** Lists the nodes and ties to close on which later changes depend, and the instants of these. */
export function listDependents(run: Run, closed: ClosedByUndo): Promise<{ id: string; at: string }[]> {
  return run('change/undo/list-later-dependents', { ...closed });
}

/** Lists the nodes whose history contains a change. */
export function listTouched(run: Run, id: string): Promise<TouchedNode[]> {
  return run('change/undo/list-touched', { id });
}

/** Reads evidence that a change closed at `at`, unless it was reopened or cited again since. */
export async function readEvidenceClosed(run: Run, subjects: readonly string[], at: string): Promise<NodeVersion[]> {
  const closed = await run<NodeVersion & { source: string }>('change/evidence/read-evidence-closed', {
    of: subjects,
    at,
  });
  if (closed.length === 0) return [];
  const current = await currentEvidenceKeys(run, subjects);
  return closed.filter(
    ({ source, properties }) => !current.has(evidenceId({ ...(properties as unknown as EvidenceKey), source })),
  );
}

/** Closes at `at` the evidence recorded at `from`; returns the ids of the records with any. */
export async function closeEvidence(
  run: Run,
  subjects: readonly string[],
  from: string,
  at: string,
): Promise<string[]> {
  return (await run<{ of: string }>('change/evidence/close-evidence', { of: subjects, from, at })).map((row) => row.of);
}
