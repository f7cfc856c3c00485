import type { Run } from '../../neo4j/client';

export interface Namesake {
  id: string;
  country: string | null;
  since: string | null;
}

/** The nodes of some types that have this folded English name. */
export function findNamesakes(run: Run, types: readonly string[], name: string): Promise<Namesake[]> {
  return run('change/find-namesakes', { types, name });
}

/** The ids of the regions that actors and countries are in. */
export async function listRegions(run: Run, ids: readonly string[]): Promise<string[]> {
  const rows = await run<{ region: string }>('change/list-regions', { ids });
  return rows.map(({ region }) => region);
}

/** The id of a criterion of The Code; undefined where it has none of this number. */
export async function findCriterion(run: Run, number: number): Promise<string | undefined> {
  const [row] = await run<{ id: string }>('change/find-criterion', { number });
  return row?.id;
}
