/** The ids of the reference data at the ends of synthetic ties. */
export interface ReferenceIds {
  /** The ids of Country nodes. */
  countries: readonly string[];
  /** The ids of Objective nodes. */
  objectives: readonly string[];
  /** The id of each country's Region node, by the country's id. */
  regionsOf?: Readonly<Record<string, string>>;
}
