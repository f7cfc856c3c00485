import fc from 'fast-check';
import { sharedPartners } from '../../../../src/influence/allies/shared-partners';
import { buildProjection } from '../../../../src/influence/projection/projection-builder';
import { viewAt } from '../../../../src/influence/view/view';
import { randomWorld } from '../random-worlds';
import { AllyOracle } from './ally-oracle';
import { propertyRuns } from '../../../support/property-runs';

const RUNS = propertyRuns(400);

it('agrees with brute force on the partners, their actors and ties, on random small worlds', () => {
  const met = { several: 0, oneWay: 0 };
  fc.assert(
    fc.property(randomWorld, fc.integer({ min: 1, max: 9 }), ({ nodes, ties, question }, first) => {
      const { nodeIds, arrays } = buildProjection(nodes, ties);
      // Neither the order nor a repetition of the actors matters.
      const actors = [...question.to, ...question.from, ...question.to];
      const found = sharedPartners(viewAt(arrays, question), {
        actors: actors.map((id) => nodeIds.indexOf(id)),
        first,
      });
      // Ids repeat, since each version of a tie has an index of its own.
      const tieIds = buildProjection(nodes, ties).tieIds;
      const oracle = new AllyOracle(nodes, ties, question);
      const expected = oracle.sharedPartners(actors).slice(0, first);
      if (expected.length > 0) met.several++;
      if (expected.some(({ id, sharedBy }) => sharedBy.some((actor) => oracle.isOneWay(actor, id)))) met.oneWay++;
      const foundInIds = found.map(({ partner, sharedBy, ties: by }) => ({
        id: nodeIds[partner],
        sharedBy: sharedBy.map((actor) => nodeIds[actor]),
        ties: by.map((tie) => tieIds[tie]),
      }));
      expect(foundInIds).toEqual(expected.map(({ id, sharedBy, ties: by }) => ({ id, sharedBy, ties: by })));
      found.forEach(({ score }, index) => expect(Math.abs(score - expected[index]!.score)).toBeLessThanOrEqual(1e-12));
    }),
    { numRuns: RUNS },
  );
  for (const count of Object.values(met)) expect(count).toBeGreaterThan(RUNS / 20);
});
