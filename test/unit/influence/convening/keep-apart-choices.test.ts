import fc from 'fast-check';
import { conflictsOf } from '../../../../src/influence/convening/conflicts';
import { type Counts, keepApartChoices } from '../../../../src/influence/convening/keep-apart-choices';
import type { Rule } from '../../../../src/influence/convening/rule';
import { DeadlineCheck } from '../../../../src/influence/engine/deadline-check';

const RUNS = Number(process.env['INFLUENCE_RUNS'] ?? 500);

const notWorse = (choices: Counts[]) =>
  choices.filter(
    (counts) => !choices.some((other) => other.join() !== counts.join() && other.every((n, i) => n >= counts[i]!)),
  );

const choicesOf = (lists: readonly (readonly number[])[], cellOf: number[], wanted: number[]) => {
  const rules = lists.map((actors, list): Rule => ({ kind: 'KEEP_APART', list, actors }));
  const actors = cellOf.map((_, actor) => actor);
  const parts = keepApartChoices(actors, { conflicts: conflictsOf(rules), cellOf, wanted, watch: new DeadlineCheck() });
  return notWorse(
    parts.reduce<Counts[]>(
      (choices, part) =>
        choices.flatMap((one) => part.map((other) => one.map((n, cell) => Math.min(wanted[cell]!, n + other[cell]!)))),
      [wanted.map(() => 0)],
    ),
  );
};

it('gives the choices that are not worse than another, as every set of actors shows', () => {
  const lists = fc.array(fc.uniqueArray(fc.nat(8), { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 9 });
  const cellOf = fc.array(fc.nat(2), { minLength: 9, maxLength: 9 });
  const most = fc.tuple(fc.nat(4), fc.nat(4), fc.nat(9));
  fc.assert(
    fc.property(lists, cellOf, most, (apart, cells, wanted) => {
      const allowed = Array.from({ length: 2 ** 9 }, (_, bits) =>
        cells.map((_cell, actor) => (bits >> actor) % 2 === 1),
      )
        .filter((isIn) => apart.every((actors) => actors.filter((actor) => isIn[actor]).length < 2))
        .map((isIn) =>
          wanted.map((some, cell) => Math.min(some, cells.filter((own, actor) => own === cell && isIn[actor]).length)),
        );
      const best = notWorse(allowed);
      const expected = [...new Set(best.map((counts) => counts.join()))].sort();
      const found = new Set(choicesOf(apart, cells, wanted).map((counts) => counts.join()));
      expect([...found].sort()).toEqual(expected);
    }),
    { numRuns: RUNS },
  );
});

it('is quick with lists in which one actor can stand for another, and with lists that overlap', () => {
  const begun = performance.now();
  expect(choicesOf([Array.from({ length: 300 }, (_, actor) => actor)], new Array<number>(300).fill(0), [9])).toEqual([
    [1],
  ]);
  // A ring of a hundred pairs in one cell: every other one.
  const ring = Array.from({ length: 100 }, (_, actor) => [actor, (actor + 1) % 100]);
  expect(choicesOf(ring, new Array<number>(100).fill(0), [100])).toEqual([[50]]);
  expect(performance.now() - begun).toBeLessThan(5_000);
});
