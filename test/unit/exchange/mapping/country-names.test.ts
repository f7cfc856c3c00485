import countries from 'world-countries';
import { countryCode, nearestCountries } from '../../../../src/exchange/mapping/read-named';

test.each([
  ['France', 'FRA'],
  ['FR', 'FRA'],
  ['fra', 'FRA'],
  ['Thaïlande', 'THA'],
  ['thailande', 'THA'],
  ['Tailandia', 'THA'],
  ['Côte d’Ivoire', 'CIV'],
  ["COTE D'IVOIRE", 'CIV'],
  ['Korea, Republic of', 'KOR'],
  ['Iran, Islamic Republic of', 'IRN'],
  ['The Gambia', 'GMB'],
  ['Gambia, The', 'GMB'],
  ['UK', 'GBR'],
  ['USA', 'USA'],
  ['États-Unis', 'USA'],
  ['Deutschland', 'DEU'],
])('%s is %s', (name, code) => expect(countryCode(name)).toBe(code));

test.each(['', 'Nowhere', 'Asia', ','])('%j is no country', (name) => expect(countryCode(name)).toBeUndefined());

test('a name or code of a country is that of no other, and but for the two Saint Martins no name is shared', () => {
  const named = countries.map(({ cca2, cca3, name, translations: { fra } }) => ({
    cca3,
    codes: [cca2, cca3, cca3.toLowerCase(), name.common, name.official, fra?.common ?? cca3].map(countryCode),
  }));
  for (const { cca3, codes } of named)
    expect(new Set([cca3, ...codes.flatMap((code) => code ?? [])])).toEqual(new Set([cca3]));
  expect(named.filter(({ codes }) => codes.includes(undefined)).map(({ cca3 }) => cca3)).toEqual(['MAF', 'SXM']);
});

test('the nearest names are those of the graph’s countries', () => {
  expect(nearestCountries('Frence', new Set(['FRA', 'THA', 'KEN']))).toContainEqual({
    as: 'FRA',
    name: { en: 'France', fr: 'France' },
  });
  expect(nearestCountries('Républque du Bénin', new Set(['BEN', 'COG', 'FRA']))[0]).toEqual({
    as: 'BEN',
    name: { en: 'Benin', fr: 'Bénin' },
  });
});
