import fc from 'fast-check';
import { Confidence } from '../../../../../src/store/model/enums';
import { bestPaths } from '../../../../../src/influence/paths/search/best-paths';
import { buildProjection } from '../../../../../src/influence/projection/projection-builder';
import { reachFrom, reachOf } from '../../../../../src/influence/paths/search/reach-of';
import { viewAt } from '../../../../../src/influence/view/view';
import { allPaths } from '../../oracle';
import { randomWorld } from '../../random-worlds';
import { propertyRuns } from '../../../../support/property-runs';

const RUNS = propertyRuns(400);
const UNFILTERED = { via: [], k: 1, minConfidence: Confidence.LOW, includeEnded: false };

it('gives the score of the best path from every actor and to every actor, as a brute-force search and bestPaths do', () => {
  const count = { oneWay: 0, severalTargets: 0, avoided: 0, longPaths: 0 };
  fc.assert(
    fc.property(randomWorld, ({ nodes, ties, question }) => {
      const { nodeIds, arrays } = buildProjection(nodes, ties);
      const view = viewAt(arrays, question);
      const indexes = (ids: string[]) => ids.map((id) => nodeIds.indexOf(id));
      // `from` and `to` are disjoint, and each serves as the targets; avoided nodes can be among
      // them.
      for (const to of [question.to, question.from]) {
        const { avoid, maxHops } = question;
        const query = { targets: indexes(to), avoid: indexes(avoid), maxHops };
        const reach = reachOf(view, query);
        const forwards = reachFrom(view, { from: query.targets, avoid: query.avoid, maxHops });
        const scoreFrom = new Map([...forwards.nodes].map((node, index) => [nodeIds[node]!, forwards.scores[index]!]));
        const scoreById = new Map([...reach.nodes].map((node, index) => [nodeIds[node]!, reach.scores[index]!]));
        expect(scoreById.size).toBe(reach.nodes.length);
        if (to.length > 1 && scoreById.size > 0) count.severalTargets++;
        if (avoid.length > 0 && scoreById.size > 0) count.avoided++;
        for (const { id, actor } of nodes) {
          if (to.includes(id)) {
            expect(scoreById.has(id)).toBe(false);
            continue;
          }
          const [best] = actor
            ? allPaths(nodes, ties, { ...question, ...UNFILTERED, types: null, from: [id], to })
            : [];
          expect(scoreById.has(id)).toBe(best !== undefined);
          expect(scoreById.get(id) ?? 0).toBeCloseTo(best?.score ?? 0, 12);
          const [bestFrom] = actor
            ? allPaths(nodes, ties, { ...question, ...UNFILTERED, types: null, from: to, to: [id] })
            : [];
          expect(scoreFrom.get(id) ?? 0).toBeCloseTo(bestFrom?.score ?? 0, 12);
          if (bestFrom && !best) count.oneWay++;
          if (best && best.ties.length > 2) count.longPaths++;
          const [single] = bestPaths(view, { ...UNFILTERED, ...query, from: indexes([id]), to: query.targets });
          if (actor) expect(scoreById.get(id) ?? 0).toBeCloseTo(single?.score ?? 0, 12);
        }
      }
    }),
    { numRuns: RUNS },
  );
  expect(count.oneWay).toBeGreaterThan(RUNS / 20);
  expect(count.severalTargets).toBeGreaterThan(RUNS / 10);
  expect(count.avoided).toBeGreaterThan(RUNS / 40);
  expect(count.longPaths).toBeGreaterThan(RUNS / 20);
});
