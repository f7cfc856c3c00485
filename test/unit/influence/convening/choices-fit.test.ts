import fc from 'fast-check';
import { choicesFit } from '../../../../src/influence/convening/choices-fit';
import { DeadlineCheck } from '../../../../src/influence/engine/deadline-check';

const RUNS = Number(process.env['INFLUENCE_RUNS'] ?? 500);
const quotas = (need: number[], room: number[]) => ({ need, room });

it('says whether there are people enough, as trying every choice and every number of people of each cell does', () => {
  const counts = fc.array(fc.nat(2), { minLength: 4, maxLength: 4 });
  const twoOf = (most: number) => fc.array(fc.nat(most), { minLength: 2, maxLength: 2 });
  const parts = fc.array(fc.array(counts, { minLength: 1, maxLength: 3 }), { maxLength: 3 });
  const answers = { true: 0, false: 0 };
  fc.assert(
    fc.property(
      fc.record({
        parts,
        free: counts,
        need: twoOf(4),
        room: twoOf(6),
        need2: twoOf(4),
        room2: twoOf(6),
        seats: fc.nat(8),
      }),
      ({ parts: some, free, need, room, need2, room2, seats }) => {
        const wanted = [0, 1, 2, 3].map((cell) => Math.max(need[cell >> 1]!, need2[cell % 2]!));
        const available = some.reduce(
          (sums, choices) => sums.flatMap((sum) => choices.map((choice) => sum.map((n, cell) => n + choice[cell]!))),
          [free],
        );
        const ok = (a: number, b: number, c: number, d: number) =>
          a + b >= need[0]! &&
          a + b <= room[0]! &&
          c + d >= need[1]! &&
          c + d <= room[1]! &&
          a + c >= need2[0]! &&
          a + c <= room2[0]! &&
          b + d >= need2[1]! &&
          b + d <= room2[1]! &&
          a + b + c + d <= seats;
        const upTo = (most: number) => Array.from({ length: most + 1 }, (_, n) => n);
        const expected = available.some(([a, b, c, d]) =>
          upTo(a!).some((w) => upTo(b!).some((x) => upTo(c!).some((y) => upTo(d!).some((z) => ok(w, x, y, z))))),
        );
        answers[`${expected}`]++;
        const demand = {
          groups: quotas(need, room),
          regions: quotas(need2, room2),
          seats,
          wanted,
          watch: new DeadlineCheck(),
        };
        expect(choicesFit(some, free, demand)).toBe(expected);
      },
    ),
    { numRuns: RUNS },
  );
  expect(Math.min(answers.true, answers.false)).toBeGreaterThan(RUNS / 50);
});

it('tries nothing in vain where lists that do not overlap have to be shared out among groups', () => {
  const one = (cell: number) => Array.from({ length: 10 }, (_, place) => Number(place === cell));
  const parts = Array.from({ length: 40 }, () => Array.from({ length: 10 }, (_, cell) => one(cell)));
  const fits = (first: number) => {
    const need = [first, ...new Array<number>(9).fill(4)];
    let looks = 0;
    const watch = new DeadlineCheck(() => ++looks < 0);
    const groups = quotas(need, new Array<number>(10).fill(Infinity));
    const regions = quotas([0], [Infinity]);
    const free = new Array<number>(10).fill(0);
    return { answer: choicesFit(parts, free, { groups, regions, seats: 100, wanted: need, watch }), looks };
  };
  expect(fits(4)).toMatchObject({ answer: true });
  expect(fits(5)).toMatchObject({ answer: false, looks: 0 });
  expect(fits(4).looks).toBeLessThan(5);
});
