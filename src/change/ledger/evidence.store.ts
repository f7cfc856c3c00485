import { evidenceId, type EvidenceKey } from '../../model/record-ids';
import type { Run } from '../../neo4j/client';
import type { NodeVersion } from './versions.store';

/** What the evidence of some records says, of that which stands: the id of each saying, whatever its record has. */
export async function currentEvidenceKeys(run: Run, of: readonly string[]): Promise<Set<string>> {
  return new Set((await run<EvidenceKey>('change/list-current-evidence', { of })).map(evidenceId));
}

/** The evidence of records that a change withdrew at its instant, and that nothing has brought back or said again since. */
export async function readEvidenceClosed(run: Run, of: readonly string[], at: string): Promise<NodeVersion[]> {
  const closed = await run<NodeVersion & { source: string }>('change/read-evidence-closed', { of, at });
  if (closed.length === 0) return [];
  const stands = await currentEvidenceKeys(run, of);
  return closed.filter(
    ({ source, properties }) => !stands.has(evidenceId({ ...(properties as unknown as EvidenceKey), source })),
  );
}

/**
 * Closes evidence at an instant: what was recorded of some records at `from` is not known any more. Says of which records
 * there was any.
 */
export async function closeEvidence(run: Run, of: readonly string[], from: string, at: string): Promise<string[]> {
  return (await run<{ of: string }>('change/close-evidence', { of, from, at })).map((row) => row.of);
}
