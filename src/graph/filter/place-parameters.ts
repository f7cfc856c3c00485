import type { Parameters } from '../../store/neo4j/parameters';

/** The ids of the places of a filter. */
export interface Places {
  countries?: readonly string[] | null;
  regions?: readonly string[] | null;
}

/** Returns the places as parameters of statements; `inPlaces` is null without any. */
export function placeParameters({ countries = null, regions = null }: Places): Parameters {
  return { countries, regions, inPlaces: (countries ?? regions) ? true : null };
}
