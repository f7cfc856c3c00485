import fc from 'fast-check';
import { buildProjection } from '../../../../src/influence/projection/projection-builder';
import { IdIndex } from '../../../../src/influence/view/id-index';
import { viewAt } from '../../../../src/influence/view/view';
import { propertyRuns } from '../../../support/property-runs';
import { worldOf } from '../oracle';
import { randomWorld } from '../random-worlds';

describe('the view of a random world', () => {
  it('has the arcs, weights, ends and degrees of the design', () => {
    const seen = { ended: 0, lapsedOrUpcoming: 0, oneWay: 0, contested: 0 };
    fc.assert(
      fc.property(randomWorld, ({ nodes, ties, question }) => {
        const world = worldOf(nodes, ties, question);
        const projection = buildProjection(nodes, ties);
        const idIndex = new IdIndex(projection);
        const view = viewAt(projection.arrays, question);
        const arcsOf = (arcs: typeof view.out, describe: (one: string, other: string, arc: number) => string) =>
          projection.nodeIds.flatMap((id, node) => {
            const indexes = Array.from(
              { length: arcs.start[node + 1]! - arcs.start[node]! },
              (_, at) => arcs.start[node]! + at,
            );
            return indexes.map((arc) => describe(id, idIndex.nodeId(arcs.node[arc]!), arc));
          });
        const text = (tie: number, from: string, to: string, weight: number) =>
          `${from} ${projection.tieIds[tie]!} ${to} ${weight.toPrecision(12)} ${view.ended[tie] === 1}`;
        const out = arcsOf(view.out, (from, to, arc) => text(view.out.tie[arc]!, from, to, view.out.weight[arc]!));
        const incoming = arcsOf(view.in, (to, from, arc) => text(view.in.tie[arc]!, from, to, view.in.weight[arc]!));
        const expected = world.arcs.map(
          ({ id, from, to, weight, ended }) => `${from} ${id} ${to} ${weight.toPrecision(12)} ${ended}`,
        );
        expect(out.sort()).toEqual(expected.sort());
        expect(incoming.sort()).toEqual(expected);
        for (const { id } of world.nodes) {
          const [node = -1] = idIndex.indexesOf([id]);
          expect(view.degree[node]).toBe(world.degrees.get(id));
          expect(view.factor[node]).toBeCloseTo(world.passFactors.get(id)!, 12);
        }
        seen.ended += Number(world.arcs.some(({ ended }) => ended));
        seen.lapsedOrUpcoming += Number(world.holding.some(({ id }) => !world.arcs.some((arc) => arc.id === id)));
        seen.oneWay += Number(new Set(world.arcs.map(({ id }) => id)).size * 2 > world.arcs.length);
        seen.contested += Number(world.arcs.some(({ tie }) => tie.contested));
      }),
      { numRuns: propertyRuns(400) },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(20);
  });
});
