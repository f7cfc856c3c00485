import { Blocking } from '../../../../src/graph/duplicates/compare-pairs';
import { profileOf } from '../../../../src/graph/duplicates/profile';
import { actor } from './profiles';

function pairsOf(names: string[], maxPairs = 100): string[] {
  const blocking = new Blocking();
  for (const name of names) blocking.add(profileOf(actor([name])));
  return blocking.pairs(maxPairs).map(({ actor, other }) => `${actor.id} = ${other.id}`);
}

test('actors that share a distinctive word are paired, those with the rarest word first', () => {
  const names = ['Alfa Zed', 'Bravo Zed', 'Charlie Zed', 'Delta', 'Stiftung Delta', 'Stiftung Echo'];
  expect(pairsOf(names)[0]).toBe('Delta = Stiftung Delta');
  expect(pairsOf(names)).toHaveLength(4);
  expect(pairsOf(names, 1)).toHaveLength(1);
});

test('a word that more than 50 actors have pairs none', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => `Zed Own${String.fromCharCode(97 + (index % 26))}${index}`);
  expect(pairsOf(many(50), 10_000)).toHaveLength((50 * 49) / 2);
  expect(pairsOf(many(51), 10_000)).toEqual([]);
});

test('the order in which actors are added does not matter', () => {
  const names = ['Alfa Zed', 'Bravo Zed', 'Delta', 'Stiftung Delta'];
  expect(pairsOf([...names].reverse())).toEqual(pairsOf(names));
});
