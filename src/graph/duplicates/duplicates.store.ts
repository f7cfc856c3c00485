import type { Run } from '../../store/neo4j/client';

/** The stored attributes that actors are compared by. */
export interface ActorRow {
  id: string;
  names: (string | null)[];
  country: string | null;
  website: string | null;
  kind: string | null;
  group: string | null;
}

export async function readActors(read: Run, ids: readonly string[]): Promise<ActorRow[]> {
  const rows = await read<{ actor: ActorRow }>('duplicates/read-actors', { ids });
  return rows.map(({ actor }) => actor);
}

/** Finds actors whose names match a query of the full-text index, the best match first. */
export async function findSimilarlyNamed(read: Run, query: string, limit: number): Promise<ActorRow[]> {
  const rows = await read<{ actor: ActorRow }>('duplicates/find-named-alike', { query, limit });
  return rows.map(({ actor }) => actor);
}

/** Finds actors of a country named in a non-Latin script, which a Latin query does not match. */
export async function findInOtherScripts(read: Run, country: string, limit: number): Promise<ActorRow[]> {
  const rows = await read<{ actor: ActorRow }>('duplicates/find-in-other-scripts', { country, limit });
  return rows.map(({ actor }) => actor);
}

/** Finds actors whose web address contains a registered domain. */
export async function findOnSite(read: Run, domain: string, limit: number): Promise<ActorRow[]> {
  const rows = await read<{ actor: ActorRow }>('duplicates/find-on-site', { domain, limit });
  return rows.map(({ actor }) => actor);
}

/** Pages actors by name after a key, each with its own key. */
export function pageActors(read: Run, after: string, limit: number): Promise<{ actor: ActorRow; key: string }[]> {
  return read('duplicates/page-actors', { after, limit });
}

/** Lists the pairs kept apart that contain at least one of these actors. */
export async function listKeptApart(read: Run, ids: readonly string[]): Promise<{ one: string; other: string }[]> {
  return read('duplicates/list-kept-apart', { ids });
}

/** Lists the neighbours of some actors, by ties that the viewer may see. */
export async function listNeighbours(read: Run, ids: readonly string[]): Promise<Map<string, ReadonlySet<string>>> {
  const rows = await read<{ id: string; others: string[] }>('duplicates/list-neighbours', { ids });
  return new Map(rows.map(({ id, others }) => [id, new Set(others)]));
}
