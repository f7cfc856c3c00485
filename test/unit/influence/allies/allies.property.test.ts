import fc from 'fast-check';
import { allies } from '../../../../src/influence/allies/allies';
import { buildProjection } from '../../../../src/influence/projection/projection-builder';
import { viewAt } from '../../../../src/influence/view/view';
import { randomWorld } from '../random-worlds';
import { AllyOracle } from './ally-oracle';
import { propertyRuns } from '../../../support/property-runs';

const RUNS = propertyRuns(400);

it('agrees with brute force on the allies of every node, their order and shared neighbours, on random small worlds', () => {
  const met = { several: 0, oneWay: 0, pursuing: 0 };
  fc.assert(
    fc.property(
      randomWorld,
      fc.integer({ min: 1, max: 9 }),
      fc.uniqueArray(fc.nat(8), { maxLength: 4 }),
      ({ nodes, ties, question }, first, pursuers) => {
        const { nodeIds, arrays } = buildProjection(nodes, ties);
        const view = viewAt(arrays, question);
        const oracle = new AllyOracle(nodes, ties, question);
        const pursues = (node: number) => pursuers.includes(node);
        nodeIds.forEach((id, of) => {
          const all = oracle.allies(id);
          const onObjective = oracle.allies(id, (other) => pursues(nodeIds.indexOf(other)));
          for (const [found, expected] of [
            [allies(view, { of, first }), all],
            [allies(view, { of, first, pursues }), onObjective],
          ] as const) {
            expect(
              found.map(({ actor, shared }) => ({ id: nodeIds[actor], shared: shared.map((n) => nodeIds[n]) })),
            ).toEqual(expected.slice(0, first).map(({ id: ally, shared }) => ({ id: ally, shared })));
            found.forEach(({ score }, index) =>
              expect(Math.abs(score - expected[index]!.score)).toBeLessThanOrEqual(1e-12),
            );
          }
          if (all.length > 1) met.several++;
          if (nodeIds.some((other) => oracle.isOneWay(id, other))) met.oneWay++;
          if (onObjective.length > 0 && onObjective.length < all.length) met.pursuing++;
          const others = allies(view, { of, first: 9, among: (node) => node % 2 === 0 });
          expect(others).toEqual(allies(view, { of, first: 9 }).filter(({ actor }) => actor % 2 === 0));
        });
      },
    ),
    { numRuns: RUNS },
  );
  for (const count of Object.values(met)) expect(count).toBeGreaterThan(RUNS / 10);
});
