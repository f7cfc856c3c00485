import { actor, compare } from './profiles';

const score = (...args: Parameters<typeof compare>): number => compare(...args).score;
const named = (one: string, two: string, country: string | null = null) =>
  score(actor([one], { country }), actor([two], { country, id: 'OTHER' }));

describe('names', () => {
  test.each([
    ['Fundación Renacer', 'Fundacion Renacer Colombia', 'COL'],
    ['ЭКПАТ Россия', 'ECPAT Russia', 'RUS'],
    ['ประเทศไทย ECPAT', 'ECPAT Thailand', 'THA'],
    ['Terre des Hommes Pays-Bas', 'Terre des Hommes Netherlands', 'NLD'],
    ['Kindernothilfe e.V.', 'Stiftung Kindernothilfe', 'DEU'],
    ['Acme Voyages S.A.', 'ACME Travel Ltd', 'FRA'],
    ['Dutch Ministry of Foreign Affairs', 'Netherlands Ministry of Foreign Affairs', 'NLD'],
    ['Kindernothilfe', 'Kindernothlife', 'DEU'],
  ])('"%s" and "%s" score above 0.85', (one, two, country) => {
    expect(named(one, two, country)).toBeGreaterThan(0.85);
  });

  test.each([
    ['ECPAT France', 'ECPAT Belgium'],
    ['ECPAT International', 'ECPAT Thailand'],
    ['Synthetic Partner 0041', 'Synthetic Partner 0042'],
    ['Marriott International', 'Amarillo International Airport'],
    ['Fondation Enfance', 'Fondation Horizon'],
    ['Ministry of Justice', 'Ministry of Tourism'],
  ])('"%s" and "%s" score below 0.6', (one, two) => {
    expect(named(one, two)).toBeLessThan(0.6);
    expect(named(one, two, 'THA')).toBeLessThan(0.7);
  });

  test('an acronym matches the name it stands for; between different full names, a shared acronym counts less', () => {
    const full = 'National Center for Missing and Exploited Children';
    expect(named('N.C.M.E.C.', full)).toBeGreaterThan(0.6);
    const [one, two] = [actor(['Caribbean Reef College', 'CRC']), actor(['Committee on Road Counts', 'CRC'])];
    expect(score(one, two)).toBeLessThan(score(actor(['CRC']), two));
  });

  test('a former name counts as a name', () => {
    expect(score(actor(['Horizon', 'Renacer']), actor(['Fundación Renacer']))).toBeGreaterThan(0.85);
  });
});

describe('other attributes', () => {
  const one = actor(['Renacer'], { country: 'COL' });
  const two = (rest = {}) => actor(['Fundación Renacer Dos Mares'], { country: 'COL', ...rest });

  test('a different country lowers the score, an unknown one is ignored', () => {
    const unknown = score(one, two({ country: null }));
    expect(score(one, two())).toBeGreaterThan(unknown);
    expect(score(one, two({ country: 'PER' }))).toBeLessThan(unknown * 0.75);
  });

  test('the same site raises the score, pages on shared domains are ignored', () => {
    const at = (website: string, other: string) => score({ ...one, website }, two({ website: other }));
    const none = score(one, two());
    expect(at('https://www.renacer.org/en', 'http://renacer.org')).toBeGreaterThan(none);
    const apart = at('https://renacer.org', 'https://dos.org');
    expect(at('https://co.renacer.org', 'https://renacer.org')).toBeGreaterThan(apart);
    expect(apart).toBeLessThan(none);
    expect(at('https://facebook.com/renacer', 'https://facebook.com/dos')).toBe(none);
    expect(at('https://renacer.org.co', 'https://dos.org.co')).toBeLessThan(none);
  });

  test('common neighbours raise the score, many more than one; a tie between the two lowers it', () => {
    const none = score(one, two(), [['A'], ['B']]);
    const single = score(one, two(), [['A'], ['A']]);
    const many = score(one, two(), [['A', 'B', 'C', 'D'], 'ABCDE'.split('')]);
    expect(single).toBeGreaterThan(none);
    expect(many).toBeGreaterThan(single);
    expect(score(one, two({ id: 'B' }), [['A', 'B'], ['A']])).toBeLessThan(none);
  });
});
