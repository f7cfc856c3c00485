import fc from 'fast-check';
import { topByScore } from '../../../../../src/influence/paths/search/cost-heap';
import { propertyRuns } from '../../../../support/property-runs';

it('agrees with sorting all nodes, runs of equal scores by index', () => {
  const scores = fc.array(fc.constantFrom(1, 1 - 4e-13, 1 - 8e-13, 1 - 12e-13, 0.5, 0.2, 0.9), { maxLength: 40 });
  fc.assert(
    fc.property(scores, fc.nat(45), (list, first) => {
      const remaining = list.map((score, node) => ({ score, node }));
      const expected: number[] = [];
      while (remaining.length > 0) {
        const best = Math.max(...remaining.map(({ score }) => score));
        const next = remaining.findIndex(({ score }) => score >= best - 1e-12);
        // A run is relative to its best score, so it is removed as a whole.
        const run = remaining.filter(({ score }) => score >= best - 1e-12).map(({ node }) => node);
        expect(run[0]).toBe(remaining[next]!.node);
        expected.push(...run);
        remaining.splice(0, remaining.length, ...remaining.filter(({ node }) => !run.includes(node)));
      }
      const nodes = list.map((_, node) => node).reverse();
      expect(topByScore(nodes, (node) => list[node]!, first)).toEqual(expected.slice(0, first));
    }),
    { numRuns: propertyRuns(1000) },
  );
});
