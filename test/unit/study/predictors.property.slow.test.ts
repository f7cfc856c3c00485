import fc from 'fast-check';
import { predictorsOf } from '../../study/predictors';
import { buildProjection } from '../../../src/influence/projection/projection-builder';
import { viewAt } from '../../../src/influence/view/view';
import { AllyOracle } from '../influence/allies/ally-oracle';
import { listedPaths, worldOf } from '../influence/oracle';
import { randomWorld } from '../influence/random-worlds';
import { propertyRuns } from '../../support/property-runs';

const RUNS = propertyRuns(150);

it('agrees with brute force on every score of every actor, on random small worlds', () => {
  const met = { shared: 0, ended: 0, paths: 0 };
  fc.assert(
    fc.property(randomWorld, ({ nodes, ties, question }) => {
      const { nodeIds, arrays } = buildProjection(nodes, ties);
      const scoresOf = predictorsOf(viewAt(arrays, question));
      const plain = { ...question, types: null, minConfidence: 'LOW', includeEnded: false, avoid: [], via: [] };
      const world = worldOf(nodes, ties, plain);
      const allies = new AllyOracle(nodes, ties, question);
      const tied = (one: string, other: string) =>
        world.arcs.some(
          ({ ended, from, to }) => !ended && ((from === one && to === other) || (from === other && to === one)),
        );
      const around = (id: string) => nodeIds.filter((other) => other !== id && tied(id, other));
      if (world.arcs.some(({ ended }) => ended)) met.ended++;
      const actors = nodeIds.filter((id) => world.nodes.some((node) => node.id === id && node.actor));
      for (const one of actors) {
        const scores = scoresOf(nodeIds.indexOf(one));
        const byAlly = new Map(allies.allies(one).map(({ id, score }) => [id, score]));
        for (const other of actors) {
          if (other === one) continue;
          const ofOther = nodeIds.indexOf(other);
          const shared = around(one).filter((id) => around(other).includes(id));
          if (shared.length > 1) met.shared++;
          const best = Math.max(
            ...[
              [one, other],
              [other, one],
            ].map(
              ([from, to]) =>
                listedPaths(nodes, ties, { ...plain, from: [from!], to: [to!], k: 1, maxHops: 4 })[0]?.score ?? 0,
            ),
          );
          if (best > 0) met.paths++;
          expect(scores.chance[ofOther]).toBe(0);
          expect(scores['number of ties'][ofOther]).toBe(around(other).length);
          expect(scores['common neighbours'][ofOther]).toBe(shared.length);
          expect(scores['Adamic-Adar'][ofOther]).toBeCloseTo(
            shared.reduce((sum, id) => sum + 1 / Math.log(around(id).length), 0),
            10,
          );
          if (!tied(one, other)) {
            expect(scores.allies[ofOther]).toBeCloseTo(byAlly.get(other) ?? 0, 10);
          }
          expect(scores['best path'][ofOther]).toBeCloseTo(best, 10);
        }
      }
    }),
    { numRuns: RUNS },
  );
  for (const count of Object.values(met)) expect(count).toBeGreaterThan(RUNS / 10);
});
