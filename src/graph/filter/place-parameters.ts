import type { Parameters } from '../../store/neo4j/parameters';

/** The places of a filter: ids. */
export interface Places {
  countries?: readonly string[] | null;
  regions?: readonly string[] | null;
}

/** The places of a filter as the parameters of its statements; `inPlaces` is null where it names none. */
export function placeParameters({ countries = null, regions = null }: Places): Parameters {
  return { countries, regions, inPlaces: (countries ?? regions) ? true : null };
}
