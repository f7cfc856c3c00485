import type { Run } from '../../store/neo4j/client';

export interface Namesake {
  id: string;
  country: string | null;
  since: string | null;
}

/** Finds the current nodes of some types whose English name is `name` after foldText. */
export function findNamesakes(run: Run, types: readonly string[], name: string): Promise<Namesake[]> {
  return run('change/input/find-namesakes', { types, name });
}

export interface RegionOfRecord {
  id: string;
  region: string;
}

/** Lists the ids of the regions of each of these records; none for unknown ones. */
export function listRegions(run: Run, ids: readonly string[]): Promise<RegionOfRecord[]> {
  return run('change/input/list-regions', { ids });
}
