import fc from 'fast-check';
import { answerStakeholderMap } from '../../../../src/influence/stakeholder-map/stakeholder-map.answer';
import { inOrder } from '../allies/ally-oracle';
import { allPaths, listedIn } from '../oracle';
import { contextOf } from '../question-context';
import { randomWorld } from '../random-worlds';
import { propertyRuns } from '../../../support/property-runs';

const RUNS = propertyRuns(300);
const UNFILTERED = { via: [], avoid: [], k: 1, types: null, minConfidence: 'LOW', includeEnded: false };

it('gives the mean of the best brute-force paths to the targets, on random small worlds', () => {
  const met = { several: 0, someTargets: 0, throughTarget: 0, cut: 0, oneWay: 0, alsoOnly: 0, only: 0 };
  fc.assert(
    fc.property(randomWorld, fc.integer({ min: 1, max: 9 }), fc.nat(7), (world, first, mask) => {
      const { nodes, ties, question } = world;
      const context = contextOf(world);
      const exists = (id: string) => context.idIndex.indexesOf([id]).some((node) => context.view.exists[node]);
      const targets = [...question.to, ...question.from].filter(exists);
      if (targets.length === 0) return;
      const listed = listedIn(nodes, question);
      const maxHops = 4;
      // Some actors that have a position, among them targets, and one that is unknown.
      const positioned = nodes.filter(({ actor }, index) => actor && (mask >> (index % 3)) & 1).map(({ id }) => id);
      const also = [...positioned, 'NOBODY'];
      const found = answerStakeholderMap(context, { targets: [...targets, targets[0]!], also, first, maxHops });

      const best = (from: string, to: string) =>
        allPaths(nodes, ties, { ...question, ...UNFILTERED, maxHops, from: [from], to: [to] })[0];
      const rows = nodes
        .filter(({ id }) => listed.has(id) && !targets.includes(id))
        .map(({ id }) => {
          const paths = targets.map((target) => best(id, target));
          if (paths.some((path) => path?.nodes.slice(1, -1).some((node) => targets.includes(node))))
            met.throughTarget++;
          return { id, score: paths.reduce((sum, path) => sum + (path?.score ?? 0), 0) / targets.length, paths };
        })
        .filter(({ id, score }) => score > 0 || (positioned.includes(id) && exists(id)));
      const expected = inOrder(rows);
      expect(found.map(({ actor }) => actor)).toEqual(expected.slice(0, first).map(({ id }) => id));
      const involved = expected.filter(({ id }) => positioned.includes(id));
      const among = answerStakeholderMap(context, { targets, also, only: positioned, first, maxHops });
      expect(among.map(({ actor }) => actor)).toEqual(involved.slice(0, first).map(({ id }) => id));
      if (involved.length > 0 && involved.length < expected.length) met.only++;
      found.forEach(({ reach }, index) => expect(reach).toBeCloseTo(expected[index]!.score, 12));
      if (found.length > 1) met.several++;
      if (found.some(({ reach }) => reach === 0)) met.alsoOnly++;
      if (rows.some(({ paths }) => paths.includes(undefined))) met.someTargets++;
      if (rows.length > first) met.cut++;
      if (nodes.some(({ id, actor }) => actor && best(targets[0]!, id) && !best(id, targets[0]!))) met.oneWay++;
    }),
    { numRuns: RUNS },
  );
  for (const count of Object.values(met)) expect(count).toBeGreaterThan(RUNS / 20);
});
