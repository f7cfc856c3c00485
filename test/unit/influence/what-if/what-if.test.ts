import fc from 'fast-check';
import { buildProjection } from '../../../../src/influence/projection/projection-builder';
import { viewAt } from '../../../../src/influence/view/view';
import { DeadlinePassed } from '../../../../src/influence/engine/deadline-check';
import { whatIf } from '../../../../src/influence/what-if/what-if.answer';
import { allPaths, listedIn, wordOfPair } from '../oracle';
import { randomWorld } from '../random-worlds';
import { crowd } from '../redundancy/crowd';
import { at, nameOf, view } from '../redundancy/handmade-world';
import { nodeRow, tieRow } from '../rows';
import { propertyRuns } from '../../../support/property-runs';

const RUNS = propertyRuns(400);

function removalOf(remove: string[], targets: string[], from = ['member'], maxHops = 4) {
  const { lost, lengthened } = whatIf(view, {
    remove: remove.map(at),
    from: from.map(at),
    targets: targets.map(at),
    maxHops,
  });
  return {
    lost: lost.map(({ target }) => nameOf(target)),
    lengthened: lengthened.map(({ target, before, after }) => [
      nameOf(target),
      Number(before.toFixed(12)),
      Number(after.toFixed(12)),
    ]),
  };
}

describe('whatIf on a world checked by hand', () => {
  it('distinguishes lost targets from those whose path falls into a lower band', () => {
    // Through the coalition and the office 0.9 x 0.5 x 0.9 x 0.9; without the coalition 0.3 x 0.9;
    // without the office 0.9 x 0.5 x 0.3. The path to the office falls from 0.405 to 0.3, which is
    // still STRONG.
    expect(removalOf(['coalition'], ['ministry', 'partner-1', 'office'])).toEqual({
      lost: ['partner-1'],
      lengthened: [['ministry', 0.3645, 0.27]],
    });
    expect(removalOf(['office'], ['ministry'])).toEqual({ lost: [], lengthened: [['ministry', 0.3645, 0.135]] });
    expect(removalOf(['office', 'coalition'], ['press', 'ministry', 'press'])).toEqual({
      lost: ['press', 'ministry'],
      lengthened: [],
    });
  });

  it('does not list a target whose path was VERY_WEAK before', () => {
    const ids = ['s', 'b', 't'];
    const ties = [tieRow('sb', 's', 'b', { strength: 0.2 }), tieRow('bt', 'b', 't', { strength: 0.2 })];
    const weak = viewAt(
      buildProjection(
        ids.map((id) => nodeRow(id)),
        ties,
      ).arrays,
      { valid: '2026-11-25', known: '2026-11-25T12:00:00.000Z', clearance: 0 },
    );
    const [b, s, t] = [0, 1, 2];
    // 0.05 x 0.05 to t; 0.05 to b, which is WEAK, is lost where s leaves.
    expect(whatIf(weak, { remove: [b], from: [s], targets: [t], maxHops: 4 })).toEqual({ lost: [], lengthened: [] });
    expect(whatIf(weak, { remove: [s], from: [s], targets: [b], maxHops: 4 }).lost).toHaveLength(1);
  });

  it('leaves out targets that had no path or whose path does not change', () => {
    expect(removalOf(['coalition'], ['press', 'friend'], ['member'], 2)).toEqual({ lost: [], lengthened: [] });
    expect(removalOf(['press', 'partner-1'], ['ministry'])).toEqual({ lost: [], lengthened: [] });
    expect(removalOf([], ['ministry'])).toEqual({ lost: [], lengthened: [] });
  });

  it('follows influence one way only', () => {
    // 0.6 x 0.6 through the charter, 0.3 x 0.7 through the ministry; nothing travels back to the
    // watcher.
    expect(removalOf(['charter'], ['outlet'], ['watcher'])).toEqual({
      lost: [],
      lengthened: [['outlet', 0.36, 0.21]],
    });
    expect(removalOf(['charter'], ['watcher'], ['outlet'])).toEqual({ lost: [], lengthened: [] });
  });

  it('treats a removed start like any other node', () => {
    expect(removalOf(['friend'], ['ministry'], ['friend', 'member'])).toEqual({ lost: [], lengthened: [] });
    expect(removalOf(['friend'], ['ministry'], ['friend'])).toEqual({ lost: ['ministry'], lengthened: [] });
  });

  it('stops at the deadline', () => {
    const query = { remove: [0], from: [1000], targets: [2000], maxHops: 6, shouldStop: () => true };
    expect(() => whatIf(crowd.view, query)).toThrow(DeadlinePassed);
  });
});

/** Returns true where the word falls, and was WEAK or better. */
const isReported = ({ words: [before, after] }: { words: [number, number] }) => before >= 2 && after < before;

it('agrees with listing all paths with and without the removed nodes, on random small worlds', () => {
  const count = { lost: 0, lengthened: 0, ofAll: 0 };
  fc.assert(
    fc.property(randomWorld, fc.uniqueArray(fc.nat(8), { minLength: 1, maxLength: 3 }), (world, removed) => {
      const { nodes, ties, question } = world;
      const projection = buildProjection(nodes, ties);
      const indexes = (ids: string[]) => ids.map((id) => projection.nodeIds.indexOf(id));
      const remove = removed.flatMap((index) => nodes[index]?.id ?? []).filter((id) => !question.to.includes(id));
      const view = viewAt(projection.arrays, question);
      const { maxHops } = question;
      const answer = whatIf(view, {
        remove: indexes(remove),
        from: indexes(question.from),
        targets: indexes(question.to),
        maxHops,
      });
      const unfiltered = { ...question, via: [], types: null, minConfidence: 'LOW', includeEnded: false };
      const best = (to: string, avoid: string[]) =>
        allPaths(nodes, ties, { ...unfiltered, to: [to], avoid })[0]?.score ?? 0;
      const word = (to: string, avoid: string[]) => wordOfPair(nodes, ties, { ...unfiltered, to: [to], avoid });
      const effectOn = (to: string) => ({
        target: projection.nodeIds.indexOf(to),
        before: best(to, []),
        after: best(to, remove),
        words: [word(to, []), word(to, remove)] as [number, number],
      });
      const changes = question.to.map(effectOn).filter(isReported);
      const lengthened = changes.filter(({ after }) => after > 0);
      expect(answer.lost.map(({ target }) => target)).toEqual(
        changes.filter(({ after }) => after === 0).map(({ target }) => target),
      );
      expect(answer.lengthened.map(({ target }) => target)).toEqual(lengthened.map(({ target }) => target));
      answer.lengthened.forEach(({ before, after }, index) => {
        expect(before).toBeCloseTo(lengthened[index]!.before, 11);
        expect(after).toBeCloseTo(lengthened[index]!.after, 11);
      });
      // Without targets, the same for every actor that a list can name, that the starts reach and
      // that does not leave.
      const listed = listedIn(nodes, question);
      const ofAll = whatIf(view, { remove: indexes(remove), from: indexes(question.from), targets: null, maxHops });
      const every = nodes
        .filter(({ id }) => listed.has(id) && !question.from.includes(id) && !remove.includes(id))
        .map(({ id }) => effectOn(id))
        .filter(({ before }) => before > 0)
        .sort((a, b) => a.target - b.target);
      const inOrder = (rows: { target: number }[]) => rows.map(({ target }) => target).sort((a, b) => a - b);
      expect(inOrder(ofAll.lost)).toEqual(inOrder(every.filter((one) => one.after === 0 && isReported(one))));
      const weaker = every.filter((one) => one.after > 0 && isReported(one));
      expect(inOrder(ofAll.lengthened)).toEqual(inOrder(weaker));
      count.ofAll += ofAll.lost.length;
      count.lost += answer.lost.length;
      count.lengthened += answer.lengthened.length;
    }),
    { numRuns: RUNS },
  );
  expect(count.lost).toBeGreaterThan(RUNS / 20);
  expect(count.ofAll).toBeGreaterThan(RUNS / 20);
  expect(count.lengthened).toBeGreaterThan(RUNS / 400);
});
