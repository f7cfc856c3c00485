/** Ids of the reference data that synthetic ties end at. */
export interface ReferenceIds {
  /** Ids of Country nodes. */
  countries: readonly string[];
  /** Ids of Objective nodes. */
  objectives: readonly string[];
  /** The id of each country's Region node, by the country's id. */
  regionsOf?: Readonly<Record<string, string>>;
}
