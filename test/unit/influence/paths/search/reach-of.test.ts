import fc from 'fast-check';
import { Confidence } from '../../../../../src/model/confidence';
import { bestPaths } from '../../../../../src/influence/paths/search/best-paths';
import { buildProjection } from '../../../../../src/influence/projection/projection-builder';
import { reachOf } from '../../../../../src/influence/paths/search/reach-of';
import { viewAt } from '../../../../../src/influence/view/view';
import { allPaths } from '../../oracle';
import { randomWorld } from '../../random-worlds';
import { propertyRuns } from '../../../../support/property-runs';

const RUNS = propertyRuns(100);
const OPEN = { via: [], k: 1, minConfidence: Confidence.LOW, includeEnded: false };

it('finds of every actor the best path to the targets, that of listing all paths and that of asking for one alone', () => {
  const met = { several: 0, avoided: 0, far: 0 };
  fc.assert(
    fc.property(randomWorld, ({ nodes, ties, question }) => {
      const { nodeIds, arrays } = buildProjection(nodes, ties);
      const view = viewAt(arrays, question);
      const indexes = (ids: string[]) => ids.map((id) => nodeIds.indexOf(id));
      // Ends are two lists that do not meet, and each is a set of targets; avoided ones may be among them.
      for (const to of [question.to, question.from]) {
        const { avoid, maxHops } = question;
        const query = { targets: indexes(to), avoid: indexes(avoid), maxHops };
        const reach = reachOf(view, query);
        const found = new Map([...reach.nodes].map((node, place) => [nodeIds[node]!, reach.scores[place]!]));
        expect(found.size).toBe(reach.nodes.length);
        if (to.length > 1 && found.size > 0) met.several++;
        if (avoid.length > 0 && found.size > 0) met.avoided++;
        for (const { id, actor } of nodes) {
          if (to.includes(id)) {
            expect(found.has(id)).toBe(false);
            continue;
          }
          const [best] = actor ? allPaths(nodes, ties, { ...question, ...OPEN, types: null, from: [id], to }) : [];
          expect(found.has(id)).toBe(best !== undefined);
          expect(found.get(id) ?? 0).toBeCloseTo(best?.score ?? 0, 12);
          if (best && best.ties.length > 2) met.far++;
          const [alone] = bestPaths(view, { ...OPEN, ...query, from: indexes([id]), to: query.targets });
          if (actor) expect(found.get(id) ?? 0).toBeCloseTo(alone?.score ?? 0, 12);
        }
      }
    }),
    { numRuns: RUNS },
  );
  expect(met.several).toBeGreaterThan(RUNS / 10);
  expect(met.avoided).toBeGreaterThan(RUNS / 20);
  expect(met.far).toBeGreaterThan(RUNS / 20);
});
