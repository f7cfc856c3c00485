import fc from 'fast-check';
import { buildProjection } from '../../../../src/influence/projection/projection-builder';
import { viewAt } from '../../../../src/influence/view/view';
import { replacements } from '../../../../src/influence/what-if/replacements';
import { allPaths } from '../oracle';
import { randomWorld } from '../random-worlds';
import { AllyOracle, inOrder } from '../allies/ally-oracle';
import { propertyRuns } from '../../../support/property-runs';

const RUNS = propertyRuns(100);
const OPEN = { via: [], k: 1, types: null, minConfidence: 'LOW', includeEnded: false };

it('agrees with adding up the allies of each that leaves and listing every path without them, on random small worlds', () => {
  const met = { ordered: 0, joined: 0, reaching: 0 };
  const some = fc.uniqueArray(fc.nat(8), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(randomWorld, some, fc.integer({ min: 1, max: 9 }), ({ nodes, ties, question }, leaving, first) => {
      const { nodeIds, arrays } = buildProjection(nodes, ties);
      const indexes = (ids: string[]) => ids.map((id) => nodeIds.indexOf(id));
      const { from, to, maxHops } = question;
      const remove = leaving.flatMap((place) => nodes[place]?.id ?? []).filter((id) => !to.includes(id));
      const affected = to.slice(0, 2);
      const found = replacements(viewAt(arrays, question), {
        ...{ remove: indexes(remove), from: indexes(from), targets: indexes(to), affected: indexes(affected) },
        ...{ maxHops, first },
      });

      const oracle = new AllyOracle(nodes, ties, question);
      const alliesOf = remove.map((id) => oracle.allies(id));
      const rows = nodes
        .filter(({ id }) => ![...remove, ...from, ...to].includes(id))
        .flatMap(({ id }) => {
          const parts = alliesOf.flatMap((allies) => allies.filter((ally) => ally.id === id));
          if (parts.length === 0) return [];
          const canReach = (target: string) =>
            allPaths(nodes, ties, { ...question, ...OPEN, from: [id], to: [target], avoid: remove }).length > 0;
          const score = parts.reduce((sum, part) => sum + part.score, 0);
          const shared = [...new Set(parts.flatMap((part) => part.shared))];
          if (parts.length > 1) met.joined++;
          return [{ id, score, shared, reaches: affected.filter(canReach) }];
        });
      const expected = [2, 1, 0].flatMap((count) => inOrder(rows.filter(({ reaches }) => reaches.length === count)));

      const names = (all: number[]) => all.map((node) => nodeIds[node]);
      expect(found.map(({ actor, shared, reaches }) => [nodeIds[actor], names(shared), names(reaches)])).toEqual(
        expected.slice(0, first).map(({ id, shared, reaches }) => [id, shared, reaches]),
      );
      found.forEach(({ score }, place) => expect(score).toBeCloseTo(expected[place]!.score, 11));
      if (found.length > 1) met.ordered++;
      if (found.some(({ reaches }) => reaches.length > 0)) met.reaching++;
    }),
    { numRuns: RUNS },
  );
  for (const count of Object.values(met)) expect(count).toBeGreaterThan(RUNS / 50);
});
