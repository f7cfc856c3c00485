import type { ReferenceIds } from '../../../../src/seed/synthetic/reference-ids';

const countries = Array.from({ length: 195 }, (_, index) => `COUNTRY-${index}`);

/** The real numbers of countries, objectives and regions, with invented ids. */
export const REFERENCE_IDS: ReferenceIds = {
  countries,
  objectives: ['OBJ1', 'OBJ2', 'OBJ3', 'OBJ4', 'OBJ5', 'OBJ6'],
  regionsOf: Object.fromEntries(countries.map((country, index) => [country, `REGION-${index % 8}`])),
};
