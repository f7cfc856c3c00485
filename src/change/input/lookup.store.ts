import type { Run } from '../../store/neo4j/client';

export interface Namesake {
  id: string;
  country: string | null;
  since: string | null;
}

/** The current nodes of some types whose English name is `name` after foldText. */
export function findNamesakes(run: Run, types: readonly string[], name: string): Promise<Namesake[]> {
  return run('change/find-namesakes', { types, name });
}

/** The ids of the regions that actors and countries are in. */
export async function listRegions(run: Run, ids: readonly string[]): Promise<string[]> {
  const rows = await run<{ region: string }>('change/list-regions', { ids });
  return rows.map(({ region }) => region);
}
