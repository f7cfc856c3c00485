/** The outlines of the countries, created by the build and loaded by the page of the map only. */
export interface Outlines {
  width: number;
  height: number;
  /** By ISO 3166-1 alpha-3. A country too small to see has no outline and is drawn as a dot. */
  countries: Record<string, { x: number; y: number; outline?: string }>;
  /** Land without a country of such a code. */
  otherLand: string;
}
