import { formatAnyOf, formatFirstNames, formatName, formatNames } from '../../../src/language/names';

test('a name has its article', () => {
  expect(String(formatName('Oak Foundation', 'EN'))).toBe('the Oak Foundation');
  expect(String(formatName('Fondation Oak', 'FR'))).toBe('la Fondation Oak');
});

test.each([
  ['the ASEAN Senior Officials Meeting on Social Welfare and Development'],
  ['the Church of Sweden'],
  ['the Directorate General of National Security (Morocco)'],
  ['the NGO Coordination for the Rights of the Child (Belgium)'],
  ['the UN Special Rapporteur on the sale and sexual exploitation of children'],
  ['the EU regulation proposal on child sexual abuse'],
  ['the German travel association'],
  ['the GARA 17th annual meeting'],
  ['the World Congress III against Sexual Exploitation of Children and Adolescents'],
  ['the ECPAT country scorecard'],
  ['ECPAT Foundation'],
  ['the United Arab Emirates'],
  ['Emirates'],
])('%s in a sentence', (name) => {
  expect(String(formatName(name.replace(/^the /, ''), 'EN'))).toBe(name);
});

test.each<[names: string[], english: string, french: string]>([
  [[], '', ''],
  [['A'], 'A', 'A'],
  [['A', 'B'], 'A and B', 'A et B'],
  [['A', 'B', 'C'], 'A, B and C', 'A, B et C'],
  [['A', 'B', 'C', 'D'], 'A, B, C and 1 more', 'A, B, C et 1 autre'],
  [['A', 'B', 'C', 'D', 'E'], 'A, B, C and 2 more', 'A, B, C et 2 autres'],
])('%j', (names, english, french) => {
  expect([String(formatNames(names, 'EN')), String(formatNames(names, 'FR'))]).toEqual([english, french]);
  const either = (text: string, and: string, or: string) => text.replace(` ${and} `, ` ${or} `);
  expect(String(formatAnyOf(names, 'EN'))).toBe(either(english, 'and', 'or'));
  expect(String(formatAnyOf(names, 'FR'))).toBe(either(french, 'et', 'ou'));
});

test('the requested number of names is shown', () => {
  expect(String(formatNames(['A', 'B', 'C'], 'EN', 1))).toBe('A and 2 more');
  expect(String(formatNames(['A', 'B', 'C', 'D'], 'FR', Infinity))).toBe('A, B, C et D');
});

test('the first names read as all of them', () => {
  expect(String(formatFirstNames(['A', 'B', 'C'], 5, 'EN'))).toBe(String(formatNames(['A', 'B', 'C', 'D', 'E'], 'EN')));
  expect(String(formatFirstNames(['A', 'B', 'C'], 4, 'FR'))).toBe('A, B, C et 1 autre');
  expect(String(formatFirstNames(['A', 'B'], 2, 'EN'))).toBe('A and B');
});
