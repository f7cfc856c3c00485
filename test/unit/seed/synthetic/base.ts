import type { Base } from '../../../../seed/synthetic/base';

const countries = Array.from({ length: 195 }, (_, index) => `COUNTRY-${index}`);

/** As many countries, objectives and regions as the real ones, under made-up ids. */
export const BASE: Base = {
  countries,
  objectives: ['OBJ1', 'OBJ2', 'OBJ3', 'OBJ4', 'OBJ5', 'OBJ6'],
  regionsOf: Object.fromEntries(countries.map((country, index) => [country, `REGION-${index % 8}`])),
};
