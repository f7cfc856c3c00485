import fc from 'fast-check';
import { answerAskFirst } from '../../../../src/influence/ask-first/ask-first.answer';
import { inOrder as ordered } from '../../../../src/influence/ask-first/find-ask-first';
import { propertyRuns } from '../../../support/property-runs';
import { inOrder } from '../allies/ally-oracle';
import { allPaths, worldOf } from '../oracle';
import { contextOf } from '../question-context';
import { randomWorld } from '../random-worlds';

const RUNS = propertyRuns(600);
const UNFILTERED = { via: [], k: 1, types: null, minConfidence: 'LOW', includeEnded: false };

it('orders the members as brute force does, on random small worlds', () => {
  const met = { tied: 0, pathOnly: 0, none: 0, tooWeak: 0, starts: 0 };
  const indexes = fc.uniqueArray(fc.nat(8), { maxLength: 7 });
  fc.assert(
    fc.property(randomWorld, indexes, ({ nodes, ties, question }, chosen) => {
      const context = contextOf({ nodes, ties, question });
      const exists = (id: string) => context.idIndex.indexesOf([id]).some((node) => context.view.exists[node]);
      const target = question.to[0]!;
      if (!exists(target)) return;
      const members = chosen
        .flatMap((index) => (nodes[index]?.actor ? nodes[index].id : []))
        .filter((id) => id !== target);
      const { from, maxHops } = question;
      const found = answerAskFirst(context, { targets: [{ target, members }], from, avoid: [], maxHops });

      const unfiltered = { ...question, ...UNFILTERED };
      const { arcs } = worldOf(nodes, ties, { ...unfiltered, avoid: [] });
      const rows = members.filter(exists).map((id) => {
        const path = allPaths(nodes, ties, {
          ...unfiltered,
          avoid: from.filter((start) => start !== id),
          from: [id],
          to: [target],
        })[0];
        const best = path && path.score >= 0.03 ? path : null;
        const between = arcs.filter(
          (arc) => !arc.ended && ((arc.from === id && arc.to === target) || (arc.from === target && arc.to === id)),
        );
        const heaviest = Math.max(...between.map(({ weight }) => weight));
        const equal = between.filter(({ weight }) => heaviest - weight <= 1e-12).map((arc) => arc.id);
        if (path && !best) met.tooWeak++;
        return { id, score: best?.score ?? 0, best, tie: equal.sort()[0] ?? null };
      });
      expect(found.map(({ member, tie, best }) => [member, tie, best?.nodes ?? null])).toEqual(
        inOrder(rows).map(({ id, tie, best }) => [id, tie, best?.nodes ?? null]),
      );
      if (found.some(({ tie }) => tie)) met.tied++;
      if (found.some(({ tie, best }) => !tie && best)) met.pathOnly++;
      if (found.some(({ tie, best }) => !tie && !best)) met.none++;
      if (found.some(({ member, best }) => best && from.includes(member))) met.starts++;
    }),
    { numRuns: RUNS },
  );
  for (const count of Object.values(met)) expect(count).toBeGreaterThan(RUNS / 1_000);
});

it('names the network first, then members with a tie, current ones first, with a path, and two others', () => {
  const row = fc.record({ tie: fc.boolean(), current: fc.boolean(), path: fc.boolean() });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 9 }), fc.option(fc.nat(8)), (rows, network) => {
      const contacts = rows.map(({ tie, path }, index) => ({
        target: 'target',
        member: index === network ? 'ECPAT' : `m${index}`,
        tie: tie ? `t${index}` : null,
        best: path ? { nodes: [], ties: [], weights: [], factors: [], degrees: [], strengths: [], score: 1 } : null,
      }));
      const current = new Set(rows.flatMap((row, index) => (row.current ? [`t${index}`] : [])));
      const rank = ({ member, tie, best }: (typeof contacts)[number]) =>
        member === 'ECPAT' ? (tie ? 0 : 9) : tie ? (current.has(tie) ? 1 : 2) : best ? 3 : 4;
      const untied = contacts.filter((contact) => rank(contact) === 4);
      const expected = [...contacts]
        .filter((contact) => rank(contact) < 9 && !untied.slice(2).includes(contact))
        .sort((a, b) => rank(a) - rank(b))
        .slice(0, 5)
        .map((contact) => [contact.member, rank(contact) === 4 ? untied.length : 0]);
      expect(ordered(contacts as never, current).map((contact) => [contact.member, contact.untied])).toEqual(expected);
    }),
  );
});
