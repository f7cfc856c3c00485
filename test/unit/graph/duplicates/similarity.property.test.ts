import fc from 'fast-check';
import type { ActorRow } from '../../../../src/graph/duplicates/duplicates.store';
import { actor, compare } from './profiles';

const WORDS = [
  'ECPAT',
  'France',
  'Belgique',
  'Fondation',
  'Renacer',
  'Ренасер',
  'child',
  'niños',
  'of',
  'GmbH',
  'e.V.',
  'World',
];
const name = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).filter((text) => text.trim() !== ''),
);
const anyActor = fc.record({
  names: fc.array(name, { minLength: 1, maxLength: 3 }),
  country: fc.constantFrom(null, 'FRA', 'BEL'),
  website: fc.constantFrom(null, 'https://a.org', 'https://www.a.org/x', 'https://b.a.org', 'https://facebook.com/a'),
  kind: fc.constantFrom('NGO', 'DONOR'),
});
const ties = fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D'));
const row = ({ names, ...rest }: Pick<ActorRow, 'country' | 'website' | 'kind'> & { names: string[] }, id: string) =>
  actor(names, { ...rest, id });

test('the similarity is symmetric, and its score is between 0 and 1', () => {
  fc.assert(
    fc.property(anyActor, anyActor, ties, ties, (x, y, tiesX, tiesY) => {
      const there = compare(row(x, 'X'), row(y, 'Y'), [tiesX, tiesY]);
      const back = compare(row(y, 'Y'), row(x, 'X'), [tiesY, tiesX]);
      expect(back).toEqual({ ...there, name: { ...there.name, names: [...there.name.names].reverse() } });
      expect(there.score).toBeGreaterThanOrEqual(0);
      expect(there.score).toBeLessThanOrEqual(1);
    }),
  );
});

test('actors with the same attributes have the score 1', () => {
  fc.assert(
    fc.property(anyActor, ties, (x, same) => {
      expect(compare(row(x, 'X'), row(x, 'Y'), [same, same]).score).toBeCloseTo(1, 12);
    }),
  );
});

test('the order of an actor’s names, of the words of a name and of neighbours does not matter', () => {
  const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length });
  const words = fc.uniqueArray(fc.constantFrom('Alpha', 'Bravo', 'Charlie', 'of', 'Fondation', 'child'), {
    minLength: 1,
  });
  const both = fc
    .tuple(anyActor, words, ties)
    .chain(([x, w, t]) => fc.tuple(fc.constant({ x, w, t }), shuffled(x.names), shuffled(w), shuffled(t)));
  fc.assert(
    fc.property(both, anyActor, ties, ([{ x, w, t }, names, turned, tiesX], y, tiesY) => {
      const other = row(y, 'Y');
      const one = row({ ...x, names: [...x.names, w.join(' ')] }, 'X');
      const two = row({ ...x, names: [turned.join(' '), ...names] }, 'X');
      // Reordering words changes the initials, and thereby which acronyms match.
      if ([...y.names, ...x.names].some((text) => !text.includes(' '))) return;
      expect(compare(two, other, [tiesX, tiesY]).score).toBeCloseTo(compare(one, other, [t, tiesY]).score, 12);
    }),
  );
});
