import type { Run } from '../neo4j/client';

/** What the graph keeps of an actor that tells it from others. */
export interface ActorRow {
  id: string;
  names: (string | null)[];
  country: string | null;
  website: string | null;
  kind: string;
  group: string;
}

export async function readActors(read: Run, ids: readonly string[]): Promise<ActorRow[]> {
  const rows = await read<{ actor: ActorRow }>('duplicates/read-actors', { ids });
  return rows.map(({ actor }) => actor);
}

/** Actors whose names fit a query of the full-text index, best first. */
export async function findNamedAlike(read: Run, query: string, limit: number): Promise<ActorRow[]> {
  const rows = await read<{ actor: ActorRow }>('duplicates/find-named-alike', { query, limit });
  return rows.map(({ actor }) => actor);
}

/** Actors of a country that have a name in another script than Latin, which the full-text index would not find. */
export async function findInOtherScripts(read: Run, country: string, limit: number): Promise<ActorRow[]> {
  const rows = await read<{ actor: ActorRow }>('duplicates/find-in-other-scripts', { country, limit });
  return rows.map(({ actor }) => actor);
}

/** Actors whose web address holds a registered domain. */
export async function findOnSite(read: Run, domain: string, limit: number): Promise<ActorRow[]> {
  const rows = await read<{ actor: ActorRow }>('duplicates/find-on-site', { domain, limit });
  return rows.map(({ actor }) => actor);
}

/** The next actors by name after a key, and the key to go on from. */
export function pageActors(read: Run, after: string, limit: number): Promise<{ actor: ActorRow; key: string }[]> {
  return read('duplicates/page-actors', { after, limit });
}

/** What each of some actors is tied to, as the reader may see it. */
export async function listNeighbours(read: Run, ids: readonly string[]): Promise<Map<string, ReadonlySet<string>>> {
  const rows = await read<{ id: string; others: string[] }>('duplicates/list-neighbours', { ids });
  return new Map(rows.map(({ id, others }) => [id, new Set(others)]));
}
