import type { Run } from '../../graph/graph';
import type { NodeVersion } from './versions.store';

interface Cited {
  of: string;
  source: string;
  locator?: string | null;
  asOf?: string | null;
  against?: boolean | null;
}

/** What evidence says: two that say the same of one record, both for it or both against it, are one. */
export function saying({ of, source, locator, asOf, against }: Cited): string {
  return JSON.stringify([of, source, locator ?? null, asOf ?? null, against ?? false]);
}

/** What the evidence of some records cites, of that which stands. */
export function listStandingEvidence(run: Run, of: readonly string[]): Promise<Cited[]> {
  return run('change/list-standing-evidence', { of });
}

/** The evidence of records that a change withdrew at its instant, and that nothing has brought back or said again since. */
export async function readEvidenceClosed(run: Run, of: readonly string[], at: string): Promise<NodeVersion[]> {
  const closed = await run<NodeVersion & { source: string }>('change/read-evidence-closed', { of, at });
  if (closed.length === 0) return [];
  const stands = new Set((await listStandingEvidence(run, of)).map(saying));
  return closed.filter(
    ({ source, properties }) => !stands.has(saying({ ...(properties as unknown as Cited), source })),
  );
}

/**
 * Closes evidence at an instant: what was recorded of some records at `from` is not known any more. Says of which records
 * there was any.
 */
export async function closeEvidence(run: Run, of: readonly string[], from: string, at: string): Promise<string[]> {
  return (await run<{ of: string }>('change/close-evidence', { of, from, at })).map((row) => row.of);
}
