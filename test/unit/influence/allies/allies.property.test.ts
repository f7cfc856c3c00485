import fc from 'fast-check';
import { allies } from '../../../../src/influence/allies/allies';
import { buildProjection } from '../../../../src/influence/projection/projection-builder';
import { viewAt } from '../../../../src/influence/view/view';
import { randomWorld } from '../random-worlds';
import { AllyOracle } from './ally-oracle';
import { propertyRuns } from '../../../support/property-runs';

const RUNS = propertyRuns(400);

it('agrees with brute force on the allies of every node, their order and shared neighbours, on random small worlds', () => {
  let worldsWithSeveral = 0;
  fc.assert(
    fc.property(randomWorld, fc.integer({ min: 1, max: 9 }), ({ nodes, ties, question }, first) => {
      const { nodeIds, arrays } = buildProjection(nodes, ties);
      const view = viewAt(arrays, question);
      const oracle = new AllyOracle(nodes, ties, question);
      nodeIds.forEach((id, of) => {
        const found = allies(view, { of, first });
        const expected = oracle.allies(id).slice(0, first);
        if (expected.length > 1) worldsWithSeveral++;
        const foundInIds = found.map(({ actor, shared }) => ({
          id: nodeIds[actor],
          shared: shared.map((n) => nodeIds[n]),
        }));
        expect(foundInIds).toEqual(expected.map(({ id: ally, shared }) => ({ id: ally, shared })));
        found.forEach(({ score }, index) =>
          expect(Math.abs(score - expected[index]!.score)).toBeLessThanOrEqual(1e-12),
        );
        const others = allies(view, { of, first: 9, among: (node) => node % 2 === 0 });
        expect(others).toEqual(allies(view, { of, first: 9 }).filter(({ actor }) => actor % 2 === 0));
      });
    }),
    { numRuns: RUNS },
  );
  expect(worldsWithSeveral).toBeGreaterThan(RUNS / 10);
});
