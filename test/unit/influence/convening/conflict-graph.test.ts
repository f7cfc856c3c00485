import fc from 'fast-check';
import { conflictGraphOf, type Counts, independentCounts } from '../../../../src/influence/convening/conflict-graph';
import type { Rule } from '../../../../src/influence/convening/convening-problem';
import { DeadlineCheck } from '../../../../src/influence/engine/deadline-check';
import { propertyRuns } from '../../../support/property-runs';

const RUNS = propertyRuns(500);

const paretoFront = (choices: Counts[]) =>
  choices.filter(
    (counts) => !choices.some((other) => other.join() !== counts.join() && other.every((n, i) => n >= counts[i]!)),
  );

const countsOf = (lists: readonly (readonly number[])[], cellOf: number[], useful: number[]) => {
  const rules = lists.map((actors, list): Rule => ({ kind: 'KEEP_APART', list, actors }));
  const actors = cellOf.map((_, actor) => actor);
  const demand = { conflicts: conflictGraphOf(rules), cellOf, useful };
  const components = independentCounts(actors, demand, new DeadlineCheck());
  return paretoFront(
    components.reduce<Counts[]>(
      (choices, component) =>
        choices.flatMap((one) =>
          component.map((other) => one.map((n, cell) => Math.min(useful[cell]!, n + other[cell]!))),
        ),
      [useful.map(() => 0)],
    ),
  );
};

it('gives the Pareto-optimal counts of all independent sets, like trying every set of actors', () => {
  const lists = fc.array(fc.uniqueArray(fc.nat(8), { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 9 });
  const cellOf = fc.array(fc.nat(2), { minLength: 9, maxLength: 9 });
  const limits = fc.tuple(fc.nat(4), fc.nat(4), fc.nat(9));
  fc.assert(
    fc.property(lists, cellOf, limits, (apart, cells, useful) => {
      const allowed = Array.from({ length: 2 ** 9 }, (_, bits) =>
        cells.map((_cell, actor) => (bits >> actor) % 2 === 1),
      )
        .filter((isIn) => apart.every((actors) => actors.filter((actor) => isIn[actor]).length < 2))
        .map((isIn) =>
          useful.map((limit, cell) =>
            Math.min(limit, cells.filter((own, actor) => own === cell && isIn[actor]).length),
          ),
        );
      const best = paretoFront(allowed);
      const expected = [...new Set(best.map((counts) => counts.join()))].sort();
      const found = new Set(countsOf(apart, cells, useful).map((counts) => counts.join()));
      expect([...found].sort()).toEqual(expected);
    }),
    { numRuns: RUNS },
  );
});

it('is fast for interchangeable actors and for overlapping lists', () => {
  const begun = performance.now();
  expect(countsOf([Array.from({ length: 300 }, (_, actor) => actor)], new Array<number>(300).fill(0), [9])).toEqual([
    [1],
  ]);
  // A cycle of a hundred pairs in one cell: the independent sets have up to every other actor.
  const cycle = Array.from({ length: 100 }, (_, actor) => [actor, (actor + 1) % 100]);
  expect(countsOf(cycle, new Array<number>(100).fill(0), [100])).toEqual([[50]]);
  expect(performance.now() - begun).toBeLessThan(5_000);
});
