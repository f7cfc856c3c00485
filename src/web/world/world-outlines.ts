/** The countries as a picture. Written when the explorer is built, and loaded by the page of the map only. */
export interface Outlines {
  width: number;
  height: number;
  /** By ISO 3166-1 alpha-3. A country too small to be seen has no outline, and is drawn as a dot. */
  countries: Record<string, { x: number; y: number; outline?: string }>;
  /** Land that is no country with such a code. */
  otherLand: string;
}
