import type { Run } from '../../neo4j/client';
import { inIdBatches } from '../../neo4j/id-batches';
import { tieQuery } from '../../tie/tie-query';

type Properties = Record<string, unknown> & { id: string; knownFrom: string; knownTo: string };

/** One version of a tie, with all that the graph keeps of it. */
export interface TieVersion {
  id: string;
  type: string;
  from: string;
  to: string;
  properties: Properties & { clearance: number; validFrom: string; validTo: string };
}

/** One version of a node, with the relations that belong to it. */
export interface NodeVersion {
  id: string;
  type: string;
  properties: Properties;
  places: { relation: string; place: string }[];
}

/** Every version of these ties, the newest first. */
export function readTieVersions(run: Run, ids: readonly string[]): Promise<TieVersion[]> {
  return ids.length === 0 ? Promise.resolve([]) : run('change/read-tie-versions', { ids, query: tieQuery(ids) });
}

export type CurrentTie = TieVersion & { fromType: string; toType: string };

/** The ties of these nodes whose present version stands. */
export function readCurrentTies(run: Run, nodes: readonly string[]): Promise<CurrentTie[]> {
  return run('change/read-current-ties', { nodes });
}

/** The ties of one type between two nodes, in either direction, whose present version stands. */
export function readTiesBetween(run: Run, type: string, from: string, to: string): Promise<TieVersion[]> {
  return run('change/list-ties-between', { type, from, to });
}

/** Every version of these nodes, the newest first. */
export function readNodeVersions(run: Run, ids: readonly string[]): Promise<NodeVersion[]> {
  return ids.length === 0 ? Promise.resolve([]) : run('change/read-node-versions', { ids });
}

/** Closes versions of ties at an instant: from then on they are not known any more. */
export async function closeTies(
  run: Run,
  rows: readonly { id: string; knownFrom: string; retracted: boolean }[],
  at: string,
): Promise<void> {
  const known = new Map(rows.map((row) => [row.id, row]));
  await inIdBatches([...known.keys()], async (ids) => {
    const some = ids.map((id) => known.get(id));
    await run('change/close-ties', { rows: some, at, query: tieQuery(ids) });
  });
}

export async function openTies(run: Run, rows: readonly TieVersion[]): Promise<void> {
  if (rows.length > 0) await run('change/open-ties', { rows });
}

export async function closeNodes(
  run: Run,
  rows: readonly { id: string; mergedInto: string | null }[],
  at: string,
): Promise<void> {
  if (rows.length > 0) await run('change/close-nodes', { rows, at });
}
