import fc from 'fast-check';
import { allies } from '../../../../src/influence/allies/allies';
import { sharedPartners } from '../../../../src/influence/allies/shared-partners';
import { topByScore } from '../../../../src/influence/paths/search/top-by-score';
import { buildProjection } from '../../../../src/influence/projection/projection-builder';
import { viewAt } from '../../../../src/influence/view/view';
import { randomWorld } from '../random-worlds';
import { AllyOracle } from './ally-oracle';
import { propertyRuns } from '../../../support/property-runs';

const RUNS = propertyRuns(100);
const near = (a: number, b: number) => Math.abs(a - b) <= 1e-12;

describe('against the rules written out over the rows, on random small worlds', () => {
  it('finds the same allies of every node, in the same order, by the same neighbours', () => {
    let several = 0;
    fc.assert(
      fc.property(randomWorld, fc.integer({ min: 1, max: 9 }), ({ nodes, ties, question }, first) => {
        const { nodeIds, arrays } = buildProjection(nodes, ties);
        const view = viewAt(arrays, question);
        const oracle = new AllyOracle(nodes, ties, question);
        nodeIds.forEach((id, of) => {
          const found = allies(view, { of, first });
          const expected = oracle.allies(id).slice(0, first);
          if (expected.length > 1) several++;
          const named = found.map(({ actor, shared }) => ({
            id: nodeIds[actor],
            shared: shared.map((n) => nodeIds[n]),
          }));
          expect(named).toEqual(expected.map(({ id: ally, shared }) => ({ id: ally, shared })));
          found.forEach(({ score }, place) => expect(near(score, expected[place]!.score)).toBe(true));
          const others = allies(view, { of, first: 9, among: (node) => node % 2 === 0 });
          expect(others).toEqual(allies(view, { of, first: 9 }).filter(({ actor }) => actor % 2 === 0));
        });
      }),
      { numRuns: RUNS },
    );
    expect(several).toBeGreaterThan(RUNS / 10);
  });

  it('finds the same shared partners, by the same actors and ties', () => {
    let several = 0;
    fc.assert(
      fc.property(randomWorld, fc.integer({ min: 1, max: 9 }), ({ nodes, ties, question }, first) => {
        const { nodeIds, arrays } = buildProjection(nodes, ties);
        // Both orders and a repetition: what is asked about is a set.
        const asked = [...question.to, ...question.from, ...question.to];
        const found = sharedPartners(viewAt(arrays, question), {
          actors: asked.map((id) => nodeIds.indexOf(id)),
          first,
        });
        // Versions of a tie share its id: the index says which one is in the view.
        const tieIds = buildProjection(nodes, ties).tieIds;
        const expected = new AllyOracle(nodes, ties, question).sharedPartners(asked).slice(0, first);
        if (expected.length > 0) several++;
        const named = found.map(({ partner, sharedBy, ties: by }) => ({
          id: nodeIds[partner],
          sharedBy: sharedBy.map((actor) => nodeIds[actor]),
          ties: by.map((tie) => tieIds[tie]),
        }));
        expect(named).toEqual(expected.map(({ id, sharedBy, ties: by }) => ({ id, sharedBy, ties: by })));
        found.forEach(({ score }, place) => expect(near(score, expected[place]!.score)).toBe(true));
      }),
      { numRuns: RUNS },
    );
    expect(several).toBeGreaterThan(RUNS / 10);
  });
});

it('takes the best of many as sorting them all would, a run of equal scores by id', () => {
  const scores = fc.array(fc.constantFrom(1, 1 - 4e-13, 1 - 8e-13, 1 - 12e-13, 0.5, 0.2, 0.9), { maxLength: 40 });
  fc.assert(
    fc.property(scores, fc.nat(45), (list, first) => {
      const left = list.map((score, node) => ({ score, node }));
      const expected: number[] = [];
      while (left.length > 0) {
        const best = Math.max(...left.map(({ score }) => score));
        const next = left.findIndex(({ score }) => score >= best - 1e-12);
        // The run keeps the best it began with, so all of it goes at once.
        const run = left.filter(({ score }) => score >= best - 1e-12).map(({ node }) => node);
        expect(run[0]).toBe(left[next]!.node);
        expected.push(...run);
        left.splice(0, left.length, ...left.filter(({ node }) => !run.includes(node)));
      }
      const nodes = list.map((_, node) => node).reverse();
      expect(topByScore(nodes, (node) => list[node]!, first)).toEqual(expected.slice(0, first));
    }),
    { numRuns: propertyRuns(500) },
  );
});
