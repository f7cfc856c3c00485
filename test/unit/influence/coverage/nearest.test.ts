import fc from 'fast-check';
import { nearestOfEachKind } from '../../../../src/influence/coverage/coverage.answer';
import { buildProjection } from '../../../../src/influence/projection/projection-builder';
import { viewAt } from '../../../../src/influence/view/view';
import { DeadlinePassed } from '../../../../src/influence/engine/deadline-check';
import { allPaths } from '../oracle';
import { randomWorld } from '../random-worlds';
import { inOrder } from '../allies/ally-oracle';
import { crowd } from '../redundancy/crowd';
import { propertyRuns } from '../../../support/property-runs';

const RUNS = propertyRuns(400);
const OPEN = { via: [], avoid: [], k: 1, types: null, minConfidence: 'LOW', includeEnded: false };
const KINDS = [7, 0, null];

it('agrees with listing every path from the starts to each actor in random small worlds', () => {
  const met = { several: 0, cut: 0 };
  fc.assert(
    fc.property(randomWorld, fc.nat(3), ({ nodes, ties, question }, first) => {
      const { nodeIds, arrays } = buildProjection(nodes, ties);
      const { from, maxHops } = question;
      const kindOf = (node: number) => KINDS[node % KINDS.length]!;
      const found = nearestOfEachKind(viewAt(arrays, question), {
        from: from.map((id) => nodeIds.indexOf(id)),
        maxHops,
        kindOf,
        first,
      });
      for (const kind of [7, 0]) {
        const rows = nodes.flatMap(({ id, actor }) => {
          if (!actor || from.includes(id) || kindOf(nodeIds.indexOf(id)) !== kind) return [];
          const [best] = allPaths(nodes, ties, { ...question, ...OPEN, to: [id] });
          return best ? [{ id, score: best.score }] : [];
        });
        const expected = inOrder(rows).slice(0, first);
        const { count, nearest: near } = found.get(kind) ?? { count: 0, nearest: [] };
        expect(count).toBe(rows.length);
        expect(near.map(({ actor }) => nodeIds[actor])).toEqual(expected.map(({ id }) => id));
        near.forEach(({ score }, index) => expect(score).toBeCloseTo(expected[index]!.score, 12));
        if (near.length > 1) met.several++;
        if (rows.length > first) met.cut++;
      }
      expect([...found.keys()].every((kind) => kind !== null)).toBe(true);
    }),
    { numRuns: RUNS },
  );
  for (const count of Object.values(met)) expect(count).toBeGreaterThan(RUNS / 20);
});

it('stops at the deadline', () => {
  const query = { from: [0], maxHops: 4, kindOf: () => 1, first: 1 };
  expect(() => nearestOfEachKind(crowd.view, { ...query, shouldStop: () => true })).toThrow(DeadlinePassed);
});
