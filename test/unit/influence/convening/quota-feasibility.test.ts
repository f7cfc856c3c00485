import fc from 'fast-check';
import { choicesMeetQuotas } from '../../../../src/influence/convening/quota-feasibility';
import { DeadlineCheck } from '../../../../src/influence/engine/deadline-check';
import { propertyRuns } from '../../../support/property-runs';

const RUNS = propertyRuns(500);
const quotas = (need: number[], room: number[]) => ({ need, room });

it('decides feasibility like trying every choice and every count of every cell', () => {
  const counts = fc.array(fc.nat(2), { minLength: 4, maxLength: 4 });
  const pairUpTo = (max: number) => fc.array(fc.nat(max), { minLength: 2, maxLength: 2 });
  const components = fc.array(fc.array(counts, { minLength: 1, maxLength: 3 }), { maxLength: 3 });
  const results = { true: 0, false: 0 };
  fc.assert(
    fc.property(
      fc.record({
        components,
        free: counts,
        need: pairUpTo(4),
        room: pairUpTo(6),
        need2: pairUpTo(4),
        room2: pairUpTo(6),
        seats: fc.nat(8),
      }),
      ({ components: some, free, need, room, need2, room2, seats }) => {
        const useful = [0, 1, 2, 3].map((cell) => Math.max(need[cell >> 1]!, need2[cell % 2]!));
        const available = some.reduce(
          (sums, choices) => sums.flatMap((sum) => choices.map((choice) => sum.map((n, cell) => n + choice[cell]!))),
          [free],
        );
        const isFeasible = (a: number, b: number, c: number, d: number) =>
          a + b >= need[0]! &&
          a + b <= room[0]! &&
          c + d >= need[1]! &&
          c + d <= room[1]! &&
          a + c >= need2[0]! &&
          a + c <= room2[0]! &&
          b + d >= need2[1]! &&
          b + d <= room2[1]! &&
          a + b + c + d <= seats;
        const upTo = (max: number) => Array.from({ length: max + 1 }, (_, n) => n);
        const expected = available.some(([a, b, c, d]) =>
          upTo(a!).some((w) =>
            upTo(b!).some((x) => upTo(c!).some((y) => upTo(d!).some((z) => isFeasible(w, x, y, z)))),
          ),
        );
        results[`${expected}`]++;
        const demand = { groups: quotas(need, room), regions: quotas(need2, room2), seats, useful };
        expect(choicesMeetQuotas(some, free, demand, new DeadlineCheck())).toBe(expected);
      },
    ),
    { numRuns: RUNS },
  );
  expect(Math.min(results.true, results.false)).toBeGreaterThan(RUNS / 50);
});

it('does not backtrack where keep-apart lists do not overlap and only groups have quotas', () => {
  const one = (cell: number) => Array.from({ length: 10 }, (_, index) => Number(index === cell));
  const components = Array.from({ length: 40 }, () => Array.from({ length: 10 }, (_, cell) => one(cell)));
  const needing = (first: number) => {
    const need = [first, ...new Array<number>(9).fill(4)];
    let checks = 0;
    const deadline = new DeadlineCheck(() => ++checks < 0);
    const groups = quotas(need, new Array<number>(10).fill(Infinity));
    const regions = quotas([0], [Infinity]);
    const free = new Array<number>(10).fill(0);
    const demand = { groups, regions, seats: 100, useful: need };
    return { isFeasible: choicesMeetQuotas(components, free, demand, deadline), checks };
  };
  expect(needing(4)).toMatchObject({ isFeasible: true });
  expect(needing(5)).toMatchObject({ isFeasible: false, checks: 0 });
  expect(needing(4).checks).toBeLessThan(5);
});
