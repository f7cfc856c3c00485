import { Shortlist } from '../../../src/duplicates/shortlist';
import { profileOf } from '../../../src/duplicates/profile';
import { actor } from './profiles';

function pairsOf(names: string[], most = 100): string[] {
  const shortlist = new Shortlist();
  for (const name of names) shortlist.add(profileOf(actor([name])));
  return shortlist.pairs(most).map(({ one, two }) => `${one.id} = ${two.id}`);
}

test('those that have a word of their own in common are put together, the rarest first', () => {
  const names = ['Alfa Zed', 'Bravo Zed', 'Charlie Zed', 'Delta', 'Stiftung Delta', 'Stiftung Echo'];
  expect(pairsOf(names)[0]).toBe('Delta = Stiftung Delta');
  expect(pairsOf(names)).toHaveLength(4);
  expect(pairsOf(names, 1)).toHaveLength(1);
});

test('a word that more than 50 have is an ordinary one', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => `Zed Own${String.fromCharCode(97 + (at % 26))}${at}`);
  expect(pairsOf(many(50), 10_000)).toHaveLength((50 * 49) / 2);
  expect(pairsOf(many(51), 10_000)).toEqual([]);
});

test('it does not matter in which order they come', () => {
  const names = ['Alfa Zed', 'Bravo Zed', 'Delta', 'Stiftung Delta'];
  expect(pairsOf([...names].reverse())).toEqual(pairsOf(names));
});
