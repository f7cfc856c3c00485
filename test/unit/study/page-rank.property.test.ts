import fc from 'fast-check';
import { personalisedPageRank } from '../../study/predictors';
import { propertyRuns } from '../../support/property-runs';

/** Solves the equations of the stationary shares by elimination. */
function solved(neighbours: readonly ReadonlySet<number>[], start: number): number[] {
  const size = neighbours.length;
  const rows = Array.from({ length: size }, (_, node) =>
    Array.from({ length: size + 1 }, (__, column) => {
      if (column === size) return node === start ? 0.15 : 0;
      const around = neighbours[column]!;
      const comes = around.size === 0 ? Number(node === start) : around.has(node) ? 1 / around.size : 0;
      return Number(node === column) - 0.85 * comes;
    }),
  );
  for (let pivot = 0; pivot < size; pivot++) {
    for (let row = 0; row < size; row++) {
      if (row === pivot) continue;
      const scale = rows[row]![pivot]! / rows[pivot]![pivot]!;
      rows[row] = rows[row]!.map((value, column) => value - scale * rows[pivot]![column]!);
    }
  }
  return rows.map((row, node) => row[size]! / row[node]!);
}

it('agrees with the solution of its equations on random graphs', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 7 }),
      fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 12 }),
      (size, pairs) => {
        const neighbours = Array.from({ length: size }, () => new Set<number>());
        for (const [one, other] of pairs) {
          if (one === other || one >= size || other >= size) continue;
          neighbours[one]!.add(other);
          neighbours[other]!.add(one);
        }
        const expected = solved(neighbours, 0);
        const found = personalisedPageRank(neighbours, 0);
        for (const [node, rank] of found.entries()) expect(rank).toBeCloseTo(expected[node]!, 7);
      },
    ),
    { numRuns: propertyRuns(200) },
  );
});
