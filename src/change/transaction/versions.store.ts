import type { Run } from '../../store/neo4j/client';
import { MAX_DAY, MIN_DAY } from '../../store/model/records';
import { inIdBatches, MAX_IDS } from '../../store/neo4j/parameters';
import { firstDay, lastDay } from '../../language/partial-date';
import { tieQuery } from '../../graph/tie/tie.store';

type Properties = Record<string, unknown> & { id: string; knownFrom: string; knownTo: string };

/** One version of a tie with all its stored properties. */
export interface TieVersion {
  id: string;
  type: string;
  from: string;
  to: string;
  properties: Properties & {
    clearance: number;
    since?: string | null;
    until?: string | null;
    heldBy?: string | null;
    through?: string[] | null;
  };
}

/** Returns ids of actors that a tie references besides its ends: Tie.heldBy and Tie.through. */
export function referencedActors({ properties: { heldBy, through } }: TieVersion): string[] {
  return [...(heldBy ? [heldBy] : []), ...(through ?? [])];
}

/** Returns the first and the last day of a period with partial dates; open where there is none. */
export function periodOf(since: string | null | undefined, until: string | null | undefined) {
  return { from: since ? firstDay(since) : MIN_DAY, to: until ? lastDay(until) : MAX_DAY };
}

/** Returns the period that a tie itself states, independent of its evidence and its ends. */
export function ownPeriod({ properties: { since, until } }: TieVersion) {
  return periodOf(since, until);
}

export type CurrentTie = TieVersion & { fromType: string; toType: string };

/** One version of a node with all its stored properties. */
export interface NodeVersion {
  id: string;
  type: string;
  properties: Properties;
  /** The version’s relations, such as IN_COUNTRY and PART_OF: `place` is the other node’s id. */
  places: { relation: string; place: string }[];
}

/**
 * A node version to open: `properties` are all of them, the id and type included; `knownFrom` is
 * its instant.
 */
export type NextNodeVersion = Pick<NodeVersion, 'id' | 'places'> & { properties: Record<string, unknown> };

/** Reads all versions of these ties, the newest first. */
export function readTieVersions(run: Run, ids: readonly string[]): Promise<TieVersion[]> {
  return ids.length === 0 ? Promise.resolve([]) : run('change/tie/read-tie-versions', { ids, query: tieQuery(ids) });
}

/** Reads the current ties of these nodes, except derived ones. */
export function readCurrentTies(run: Run, nodes: readonly string[]): Promise<CurrentTie[]> {
  return run('change/tie/read-current-ties', { nodes });
}

/** Reads the current recorded ties of some types between two nodes, in either direction. */
export function readTiesBetween(run: Run, types: readonly string[], from: string, to: string): Promise<TieVersion[]> {
  return run('change/tie/list-ties-between', { types, from, to });
}

/** Reads the current recorded ties of some types from any of some nodes to one. */
export function readTiesTo(
  run: Run,
  types: readonly string[],
  from: readonly string[],
  to: string,
): Promise<TieVersion[]> {
  return run('change/tie/list-ties-to', { types, from, to });
}

/** Reads the current ties that reference some actors in addition to their ends: see namedBy. */
export function readTiesReferencing(run: Run, actors: readonly string[]): Promise<TieVersion[]> {
  const read = (batch: readonly string[]) =>
    run<CurrentTie>('change/tie/list-ties-naming', { actors: batch, query: tieQuery(batch) });
  // Its index has two properties, in each of which every id is looked up.
  return inIdBatches(actors, read, MAX_IDS / 2);
}

/** Reads all versions of these nodes, the newest first. */
export function readNodeVersions(run: Run, ids: readonly string[]): Promise<NodeVersion[]> {
  return ids.length === 0 ? Promise.resolve([]) : run('change/node/read-node-versions', { ids });
}

/** Closes versions of ties at an instant, identified by their `knownFrom`. */
export async function closeTies(
  run: Run,
  rows: readonly { id: string; knownFrom: string; retracted: boolean }[],
  at: string,
): Promise<void> {
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  await inIdBatches([...rowOf.keys()], async (ids) => {
    await run('change/tie/close-ties', { rows: ids.map((id) => rowOf.get(id)), at, query: tieQuery(ids) });
  });
}

export async function openTies(run: Run, rows: readonly TieVersion[]): Promise<void> {
  if (rows.length > 0) await run('change/tie/open-ties', { rows });
}

/** Closes the current versions of nodes at an instant. */
export async function closeNodes(
  run: Run,
  rows: readonly { id: string; mergedInto: string | null }[],
  at: string,
): Promise<void> {
  if (rows.length > 0) await run('change/node/close-nodes', { rows, at });
}

/** Closes the latest versions at `at` (ISO 8601) unless closed already, and opens the next ones. */
export async function supersedeNodes(run: Run, rows: readonly NextNodeVersion[], at: string): Promise<number> {
  const [count] = await run<{ superseded: number }>('change/node/supersede-nodes', { rows, at });
  return count?.superseded ?? 0;
}
