import fc from 'fast-check';
import { buildProjection } from '../../../../src/influence/projection/projection-builder';
import { viewAt } from '../../../../src/influence/view/view';
import { replacements } from '../../../../src/influence/what-if/what-if.answer';
import { allPaths } from '../oracle';
import { randomWorld } from '../random-worlds';
import { AllyOracle, inOrder } from '../allies/ally-oracle';
import { propertyRuns } from '../../../support/property-runs';

const RUNS = propertyRuns(400);
const UNFILTERED = { via: [], k: 1, types: null, minConfidence: 'LOW', includeEnded: false };

it('agrees with brute-force allies and paths, on random small worlds', () => {
  const counts = { several: 0, alliesOfSeveral: 0, reaching: 0 };
  const removedIndexes = fc.uniqueArray(fc.nat(8), { minLength: 3, maxLength: 5 });
  fc.assert(
    fc.property(
      randomWorld,
      removedIndexes,
      fc.integer({ min: 1, max: 9 }),
      ({ nodes, ties, question }, removed, first) => {
        const { nodeIds, arrays } = buildProjection(nodes, ties);
        const indexes = (ids: string[]) => ids.map((id) => nodeIds.indexOf(id));
        const { from, to, maxHops } = question;
        const remove = removed.flatMap((index) => nodes[index]?.id ?? []).filter((id) => !to.includes(id));
        const affected = to.slice(0, 2);
        // An actor with a tie that the influence graph does not contain, here to the first node
        // that leaves.
        const excluded = nodes.at(-1)!.id;
        const except = [indexes([excluded])];
        const found = replacements(viewAt(arrays, question), {
          remove: indexes(remove),
          from: indexes(from),
          targets: indexes(to),
          affected: indexes(affected),
          except,
          maxHops,
          first,
        });

        const oracle = new AllyOracle(nodes, ties, question);
        const alliesOf = remove.map((id, index) =>
          oracle.allies(id, { tied: 'NO' }).filter((ally) => ally.score > 0 && (index > 0 || ally.id !== excluded)),
        );
        const rows = nodes
          .filter(({ id }) => ![...remove, ...from, ...to].includes(id))
          .flatMap(({ id }) => {
            const matches = alliesOf.flatMap((allies) => allies.filter((ally) => ally.id === id));
            if (matches.length === 0) return [];
            const canReach = (target: string) =>
              allPaths(nodes, ties, { ...question, ...UNFILTERED, from: [id], to: [target], avoid: remove }).length > 0;
            const score = matches.reduce((sum, ally) => sum + ally.score, 0);
            const shared = [...new Set(matches.flatMap((ally) => ally.shared))];
            if (matches.length > 1) counts.alliesOfSeveral++;
            return [{ id, score, shared, reaches: affected.filter(canReach) }];
          });
        const expected = [2, 1, 0].flatMap((count) => inOrder(rows.filter(({ reaches }) => reaches.length === count)));

        const idsOf = (indexes: number[]) => indexes.map((node) => nodeIds[node]);
        expect(found.map(({ actor, shared, reaches }) => [nodeIds[actor], idsOf(shared), idsOf(reaches)])).toEqual(
          expected.slice(0, first).map(({ id, shared, reaches }) => [id, shared, reaches]),
        );
        found.forEach(({ score }, index) => expect(score).toBeCloseTo(expected[index]!.score, 11));
        if (found.length > 1) counts.several++;
        if (found.some(({ reaches }) => reaches.length > 0)) counts.reaching++;
      },
    ),
    { numRuns: RUNS },
  );
  for (const count of Object.values(counts)) expect(count).toBeGreaterThan(RUNS / 50);
});
