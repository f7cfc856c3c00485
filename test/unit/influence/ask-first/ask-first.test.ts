import fc from 'fast-check';
import { answerAskFirst } from '../../../../src/influence/ask-first/ask-first.answer';
import { propertyRuns } from '../../../support/property-runs';
import { inOrder } from '../allies/ally-oracle';
import { allPaths, worldOf } from '../oracle';
import { contextOf } from '../question-context';
import { randomWorld } from '../random-worlds';

const RUNS = propertyRuns(600);
const UNFILTERED = { via: [], k: 1, types: null, minConfidence: 'LOW', includeEnded: false };

it('orders the members as brute force does, on random small worlds', () => {
  const met = { tied: 0, tiedBeside: 0, pathOnly: 0, none: 0, tooWeak: 0 };
  const indexes = fc.uniqueArray(fc.nat(8), { maxLength: 7 });
  fc.assert(
    fc.property(randomWorld, indexes, fc.nat(8), ({ nodes, ties, question }, chosen, beside) => {
      const context = contextOf({ nodes, ties, question });
      const exists = (id: string) => context.idIndex.indexesOf([id]).some((node) => context.view.exists[node]);
      const target = question.to[0]!;
      if (!exists(target)) return;
      const ends = [target, ...question.from];
      const members = chosen
        .flatMap((index) => (nodes[index]?.actor ? nodes[index].id : []))
        .filter((id) => !ends.includes(id));
      const tied = members.filter((_, index) => index === beside);
      const { from, maxHops } = question;
      const found = answerAskFirst(context, { targets: [{ target, members, tied }], avoid: from, maxHops });

      const unfiltered = { ...question, ...UNFILTERED, avoid: from };
      const { arcs } = worldOf(nodes, ties, unfiltered);
      const rows = members.filter(exists).map((id) => {
        const path = allPaths(nodes, ties, { ...unfiltered, from: [id], to: [target] })[0];
        const best = path && path.score >= 0.03 ? path : null;
        const between = arcs.filter(
          (arc) => !arc.ended && ((arc.from === id && arc.to === target) || (arc.from === target && arc.to === id)),
        );
        const heaviest = Math.max(...between.map(({ weight }) => weight));
        const equal = between.filter(({ weight }) => heaviest - weight <= 1e-12).map((arc) => arc.id);
        if (path && !best) met.tooWeak++;
        return { id, score: best?.score ?? 0, best, tie: equal.sort()[0] ?? null };
      });
      const isTied = ({ id, tie }: (typeof rows)[number]) => tie !== null || tied.includes(id);
      const expected = [...inOrder(rows.filter(isTied)), ...inOrder(rows.filter((row) => !isTied(row)))].slice(0, 5);
      expect(found.map(({ member, tie, best }) => [member, tie, best?.nodes ?? null])).toEqual(
        expected.map(({ id, tie, best }) => [id, tie, best?.nodes ?? null]),
      );
      if (found.some(({ tie }) => tie)) met.tied++;
      if (found.some(({ member, tie }) => !tie && tied.includes(member))) met.tiedBeside++;
      if (found.some(({ tie, best }) => !tie && best)) met.pathOnly++;
      if (found.some(({ tie, best }) => !tie && !best)) met.none++;
    }),
    { numRuns: RUNS },
  );
  for (const count of Object.values(met)) expect(count).toBeGreaterThan(RUNS / 1_000);
});
