import fc from 'fast-check';
import { answerLeverage } from '../../../../src/influence/leverage/leverage.answer';
import { inOrder } from '../allies/ally-oracle';
import { allPaths } from '../oracle';
import { contextOf } from '../question-context';
import { randomWorld } from '../random-worlds';
import { propertyRuns } from '../../../support/property-runs';

const RUNS = propertyRuns(1_200);
const UNFILTERED = { via: [], avoid: [], k: 1, types: null, minConfidence: 'LOW', includeEnded: false };

it('lists each list by the best brute-force path to the company, without one last, on random small worlds', () => {
  const met = { without: 0, several: 0, oneWay: 0, inBoth: 0 };
  const list = fc.uniqueArray(fc.nat(8), { maxLength: 5 });
  fc.assert(
    fc.property(randomWorld, list, list, fc.integer({ min: 1, max: 9 }), (world, one, other, first) => {
      const { nodes, ties, question } = world;
      const company = question.to[0]!;
      const actors = nodes.filter(({ actor }) => actor).map(({ id }) => id);
      const lists = [one, other].map((indexes) => indexes.flatMap((index) => actors[index] ?? []));
      const context = contextOf(world);
      if (!context.idIndex.indexesOf([company]).some((node) => context.view.exists[node])) return;
      const found = answerLeverage(context, { company, lists, first, maxHops: 4 });

      const best = (from: string, to: string) =>
        allPaths(nodes, ties, { ...question, ...UNFILTERED, maxHops: 4, from: [from], to: [to] })[0]?.score ?? 0;
      const [firsts = [], seconds = []] = lists.map((ids) => ids.filter((id) => id !== company));
      const scored = (ids: string[]) => inOrder(ids.map((id) => ({ id, score: best(id, company) })));
      const expected = [...scored(firsts), ...scored(seconds.filter((id) => !firsts.includes(id)))].slice(0, first);
      expect(found.map(({ actor }) => actor)).toEqual(expected.map(({ id }) => id));
      found.forEach(({ score }, index) => expect(score).toBeCloseTo(expected[index]!.score, 12));
      if (found.some(({ score }) => score === 0)) met.without++;
      if (found.filter(({ score }) => score > 0).length > 1) met.several++;
      if (found.some(({ actor, score }) => score === 0 && best(company, actor) > 0)) met.oneWay++;
      if (seconds.some((id) => firsts.includes(id))) met.inBoth++;
    }),
    { numRuns: RUNS },
  );
  for (const count of Object.values(met)) expect(count).toBeGreaterThan(RUNS / 40);
});
