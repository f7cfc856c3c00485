import fc from 'fast-check';
import { ActorIndex, nameKey } from '../../../../src/exchange/mapping/actor-index';
import { idOfName } from '../../../../src/exchange/mapping/read-named';

const HARBOUR = { id: 'A-1', names: ['Harbour Alliance', 'Alliance du port'], country: 'KEN' };
const NAMESAKE = { id: 'A-2', names: ['Harbour Alliance'], country: 'FRA' };
const WORLD = { id: 'A-3', names: ['Lakeside Table', 'LT'], country: null };
const index = new ActorIndex([HARBOUR, NAMESAKE, WORLD]);

test('an actor is found by any of its names, without case, accents and punctuation', () => {
  for (const name of ['lakeside  table', 'Lakeside-Table', 'LT', 'Lákeside Table.']) {
    expect(index.find(name)).toEqual({ actor: WORLD });
  }
  expect(index.find('ALLIANCE DU PORT')).toEqual({ actor: HARBOUR });
});

test('a country tells namesakes apart; without it they are several', () => {
  expect(index.find('Harbour Alliance', 'FRA')).toEqual({ actor: NAMESAKE });
  expect(index.find('Harbour Alliance')).toEqual({ several: [HARBOUR, NAMESAKE] });
  expect(index.find('Harbour Alliance', 'THA')).toEqual({ nearest: [HARBOUR, NAMESAKE] });
});

test('an actor whose country is not known may be that of any', () => {
  expect(index.find('Lakeside Table', 'THA')).toEqual({ actor: WORLD });
});

test('an unknown name has the nearest names as suggestions, and none where nothing is near', () => {
  expect(index.find('Lakesyde Table')).toEqual({ nearest: [WORLD] });
  expect(index.find('Zzyzx')).toEqual({ nearest: [] });
  expect(index.find('')).toEqual({ nearest: [] });
});

test('an actor that is added later is found, and one that is added again counts once', () => {
  const growing = new ActorIndex([WORLD]);
  const pier = { id: 'A-9', names: ['Pier Trust'], country: null };
  expect(growing.find('Pier Trost')).toEqual({ nearest: [] });
  growing.add(pier);
  growing.add({ ...pier });
  expect(growing.find('Pier Trust')).toEqual({ actor: pier });
  expect(growing.find('Pier Trost')).toEqual({ nearest: [pier] });
});

test('an id of a name is the same for every spelling of it, and short enough', () => {
  expect(idOfName('Harbour Alliance (Kenya)', 'KEN')).toBe('KEN-HARBOUR-ALLIANCE-KENYA');
  expect(idOfName('Été', undefined, 'S-')).toBe('S-ETE');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (name) => {
      const id = idOfName(name, 'KEN', 'SHEET-');
      expect(id).toMatch(/^[A-Z0-9-]{1,120}$/);
      expect(idOfName(` ${name}. `, 'KEN', 'SHEET-')).toBe(id);
      expect(nameKey(name)).toBe(nameKey(`${name} `));
    }),
  );
});
