import fc from 'fast-check';
import { allies, type TiedChoice } from '../../../../src/influence/allies/allies';
import { buildProjection } from '../../../../src/influence/projection/projection-builder';
import { viewAt } from '../../../../src/influence/view/view';
import { randomWorld } from '../random-worlds';
import { type OracleAlly, AllyOracle } from './ally-oracle';
import { propertyRuns } from '../../../support/property-runs';

const RUNS = propertyRuns(400);

it('agrees with brute force on the allies of every node, their order and shared neighbours, on random small worlds', () => {
  const met = { several: 0, oneWay: 0, pursuing: 0, tied: 0, reached: 0, besideOnly: 0, reordered: 0 };
  const indexes = fc.uniqueArray(fc.nat(8), { maxLength: 4 });
  const choice = fc.constantFrom<TiedChoice>('ANY', 'YES', 'NO');
  fc.assert(
    fc.property(
      randomWorld,
      fc.integer({ min: 1, max: 9 }),
      indexes,
      indexes,
      choice,
      ({ nodes, ties, question }, first, pursuers, others, tied) => {
        const { nodeIds, tieIds, arrays } = buildProjection(nodes, ties);
        const view = viewAt(arrays, question);
        const oracle = new AllyOracle(nodes, ties, question);
        const pursues = (node: number) => pursuers.includes(node);
        nodeIds.forEach((id, of) => {
          if (!view.exists[of]) return;
          const tiedBeside = others.filter((node) => node < nodeIds.length && node !== of);
          const beside = tiedBeside.map((node) => nodeIds[node]!);
          const all = oracle.allies(id, { tied, beside });
          const onObjective = oracle.allies(id, { tied, beside, pursues: (other) => pursues(nodeIds.indexOf(other)) });
          const query = { of, first, tied, tiedBeside, maxHops: 4 };
          for (const [found, expected] of [
            [allies(view, query), all],
            [allies(view, { ...query, pursues }), onObjective],
          ] as const) {
            expect(
              found.map(({ actor, shared, tie }) => ({
                id: nodeIds[actor],
                shared: shared.map((n) => nodeIds[n]),
                tie: tie === null ? null : tieIds[tie],
              })),
            ).toEqual(expected.slice(0, first).map(({ id: ally, shared, tie }) => ({ id: ally, shared, tie })));
            found.forEach(({ score }, index) =>
              expect(Math.abs(score - expected[index]!.score)).toBeLessThanOrEqual(1e-12),
            );
            if (found.some(({ tie, score }) => tie !== null && score > 0)) met.tied++;
            if (found.some(({ actor, score }) => score === 0 && !tiedBeside.includes(actor))) met.reached++;
            if (found.some(({ actor, score }) => score === 0 && tiedBeside.includes(actor))) met.besideOnly++;
          }
          const rank = (node: number) => Number(pursues(node)) + Number(others.includes(node));
          const rankOf = (ally: OracleAlly) => rank(nodeIds.indexOf(ally.id));
          const inRanks = [2, 1, 0].flatMap((value) => all.filter((ally) => rankOf(ally) === value)).slice(0, first);
          expect(allies(view, { ...query, rank }).map(({ actor }) => nodeIds[actor])).toEqual(
            inRanks.map((ally) => ally.id),
          );
          if (inRanks.some((ally, index) => ally !== all[index])) met.reordered++;
          if (all.length > 1) met.several++;
          if (nodeIds.some((other) => oracle.isOneWay(id, other))) met.oneWay++;
          if (onObjective.length > 0 && onObjective.length < all.length) met.pursuing++;
          const even = allies(view, { of, first: 9, tied, among: (node) => node % 2 === 0 });
          expect(even).toEqual(allies(view, { of, first: 9, tied }).filter(({ actor }) => actor % 2 === 0));
        });
      },
    ),
    { numRuns: RUNS },
  );
  for (const count of Object.values(met)) expect(count).toBeGreaterThan(RUNS / 10);
});
