/** Ids of nodes that are loaded beside the synthetic ones, and that their ties end at. */
export interface Base {
  /** Ids of Country nodes. */
  countries: readonly string[];
  /** Ids of Objective nodes. */
  objectives: readonly string[];
  /** The id of the Region node of a country, by the country's id. */
  regionsOf?: Readonly<Record<string, string>>;
}
