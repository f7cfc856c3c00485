import fc from 'fast-check';
import { checks } from '../../../../src/influence/checks/checks';
import { answerUnreached } from '../../../../src/influence/checks/unreached.answer';
import type { ProjectedTie } from '../../../../src/influence/projection/projection';
import { Confidence } from '../../../../src/store/model/enums';
import { propertyRuns } from '../../../support/property-runs';
import { inOrder } from '../allies/ally-oracle';
import { allPaths, MEMBERSHIPS, type OracleQuestion, wordOfPair, worldOf } from '../oracle';
import { contextOf } from '../question-context';
import { randomWorld } from '../random-worlds';
import { STILL_KNOWN } from '../rows';

const RUNS = propertyRuns(600);
const UNFILTERED = { via: [], avoid: [], k: 1, types: null, minConfidence: 'LOW', includeEnded: false, maxHops: 4 };

/**
 * Returns true where a tie with these days needs a confirmation on a day: none is recent enough.
 */
function isUnconfirmed(tie: ProjectedTie, days: string[], on: string): boolean {
  if (tie.type === 'ORGAN_OF') return false;
  const years = MEMBERSHIPS.includes(tie.type) ? 10 : 5;
  const anniversary = (day: string) => `${String(Number(day.slice(0, 4)) + years)}${day.slice(4)}`;
  const counts = [...days, ...(tie.since ? [tie.since.padEnd(10, '-01-01').slice(0, 10)] : [])].sort().at(-1);
  return counts === undefined || anniversary(counts) < on;
}

const lastOf = (day: string) =>
  day.length === 4
    ? `${day}-12-31`
    : day.length === 7
      ? new Date(Date.UTC(+day.slice(0, 4), +day.slice(5), 0)).toISOString().slice(0, 10)
      : day;

it('agrees with confirming each tie and listing all paths again, on random small worlds', () => {
  const met = { several: 0, risen: 0, lapsed: 0, lowered: 0, untouched: 0 };
  fc.assert(
    fc.property(randomWorld, fc.integer({ min: 1, max: 9 }), (world, first) => {
      const { nodes, ties, question } = world;
      const { valid, known } = question;
      const asked: OracleQuestion = { ...question, ...UNFILTERED };
      const context = contextOf(world);
      const exists = (id: string) => context.idIndex.indexesOf([id]).some((node) => context.view.exists[node]);
      const [from, to] = [question.from.filter(exists), [...question.to, ...question.from].filter(exists)];
      const pairs = from.flatMap((start) =>
        to.filter((end) => end !== start).map((end) => ({ from: [start], to: [end] })),
      );
      const bestOf = (rows: ProjectedTie[]) =>
        pairs.map((pair) => allPaths(nodes, rows, { ...asked, ...pair })[0]?.score ?? 0);
      const wordsOf = (rows: ProjectedTie[]) => pairs.map((pair) => wordOfPair(nodes, rows, { ...asked, ...pair }));
      const [before, wordsBefore] = [bestOf(ties), wordsOf(ties)];
      const { holding, arcs } = worldOf(nodes, ties, asked);
      const soon = new Date(Date.parse(valid) + 90 * 24 * 3600 * 1000).toISOString().slice(0, 10);
      const tried = holding.filter((tie) => {
        const days = tie.evidence
          .filter((piece) => piece.knownFrom <= known && known < piece.knownTo)
          .map(({ day }) => lastOf(day));
        const old = isUnconfirmed(tie, days, soon) && !tie.contested;
        return !tie.derived && (old || tie.confidence !== 'HIGH' || days.length === 0);
      });
      const expected = tried.map((tie) => {
        const piece = { day: valid, knownFrom: '2020-01-01T00:00:00.000Z', knownTo: STILL_KNOWN };
        const confirmed = { ...tie, confidence: Confidence.HIGH, evidence: [...tie.evidence, piece] };
        const rows = ties.map((row) => (row === tie ? confirmed : row));
        const after = bestOf(rows);
        const words = wordsOf(rows);
        const gain = after.reduce((sum, score, pair) => sum + score - before[pair]!, 0);
        if (after.some((score, pair) => score < before[pair]! - 1e-12)) met.lowered++;
        if (!arcs.some(({ id }) => id === tie.id) && gain > 1e-12) met.lapsed++;
        return {
          id: tie.id,
          score: gain,
          routes: words.filter((word, pair) => word > wordsBefore[pair]!).length,
        };
      });
      const gaining = expected.filter(({ score }) => score > 1e-12);
      const routes = [...new Set(gaining.map((row) => row.routes))].sort((a, b) => b - a);
      const ordered = routes.flatMap((count) => inOrder(gaining.filter((row) => row.routes === count)));

      const found = checks(context.view, {
        from: context.idIndex.indexesOf(from),
        targets: context.idIndex.indexesOf(to),
        first,
      });
      expect(found.map(({ tie, routes: count }) => [context.idIndex.tieIds([tie])[0], count])).toEqual(
        ordered.slice(0, first).map(({ id, routes: count }) => [id, count]),
      );
      found.forEach(({ gain }, index) => expect(gain).toBeCloseTo(ordered[index]!.score, 11));
      if (ordered.length > 1) met.several++;
      if (found.some((check) => check.routes > 0)) met.risen++;
      if (gaining.length < expected.length) met.untouched++;
    }),
    { numRuns: RUNS },
  );
  for (const count of Object.values(met)) expect(count).toBeGreaterThan(RUNS / 1_000);
});

it('agrees with listing all paths about which targets no start reaches, on random small worlds', () => {
  const met = { reached: 0, unreached: 0 };
  fc.assert(
    fc.property(randomWorld, (world) => {
      const { nodes, ties, question } = world;
      const asked: OracleQuestion = { ...question, ...UNFILTERED };
      const context = contextOf(world);
      const exists = (id: string) => context.idIndex.indexesOf([id]).some((node) => context.view.exists[node]);
      const [from, targets] = [question.from.filter(exists), question.to.filter(exists)];
      fc.pre(from.length > 0);
      const isReached = (target: string) =>
        from.some(
          (start) =>
            start === target ||
            allPaths(nodes, ties, { ...asked, from: [start], to: [target] }).some(({ score }) => score > 0),
        );
      const expected = targets.filter((target) => !isReached(target));
      expect(answerUnreached(context, { from, targets })).toEqual(expected);
      met.unreached += expected.length;
      met.reached += targets.length - expected.length;
    }),
    { numRuns: RUNS },
  );
  for (const count of Object.values(met)) expect(count).toBeGreaterThan(RUNS / 1_000);
});
