import fc from 'fast-check';
import { targetsLost } from '../../../../src/influence/brokers/brokers.answer';
import { buildProjection } from '../../../../src/influence/projection/projection-builder';
import { viewAt } from '../../../../src/influence/view/view';
import { DeadlinePassed } from '../../../../src/influence/engine/deadline-check';
import { worldOf } from '../oracle';
import { type RandomWorld, randomWorld } from '../random-worlds';
import { bottleneckWorld, TODAY } from '../redundancy/bottleneck-worlds';
import type { Clocks } from '../redundancy/brute-force';
import { crowd } from '../redundancy/crowd';
import { handmadeView } from './handmade-view';
import { propertyRuns } from '../../../support/property-runs';

const RUNS = propertyRuns(400);

type World = Pick<RandomWorld, 'nodes' | 'ties'> & { clocks: Clocks };

/**
 * Follows the design alone: removes one actor after the other and searches from the members that
 * are left.
 */
function byRemovingEachActor({ nodes, ties, clocks }: World, members: string[], targets: string[]) {
  const { nodes: known, arcs } = worldOf(nodes, ties, { ...clocks, ...UNFILTERED });
  const reachedWithout = (without: string | null) => {
    const exists = (id: string) => id !== without && known.some((node) => node.id === id);
    const reached = new Set(members.filter(exists));
    for (const node of reached) {
      for (const arc of arcs) if (arc.from === node && !arc.ended && exists(arc.to)) reached.add(arc.to);
    }
    return reached;
  };
  const all = reachedWithout(null);
  const lost = known
    .filter(({ actor }) => actor)
    .map(({ id }): [string, string[]] => {
      const left = reachedWithout(id);
      return [id, targets.filter((target) => target !== id && all.has(target) && !left.has(target))];
    });
  return new Map(lost.filter(([, some]) => some.length > 0));
}

const UNFILTERED = {
  from: [],
  to: [],
  avoid: [],
  via: [],
  k: 1,
  maxHops: 1,
  types: null,
  minConfidence: 'LOW',
  includeEnded: false,
};

describe('targetsLost', () => {
  const { view, at } = handmadeView();
  const format = (map: Map<number, number[]>) =>
    [...map].map(([node, lost]) => `${'abcdef'[node]} ${lost.map((one) => 'abcdef'[one]).join('')}`);

  it('gives the targets that depend on an actor: influence from a goes through b alone to c, d and e; d is no actor', () => {
    const targets = ['e', 'c', 'd', 'e', 'z'].map(at);
    // Without a, the only member, there is no start.
    expect(format(targetsLost(view, { members: [at('a')], targets }))).toEqual(['a cde', 'b cde']);
    expect(format(targetsLost(view, { members: [at('a'), at('c')], targets }))).toEqual([]);
    expect(format(targetsLost(view, { members: [at('e')], targets: [at('a')] }))).toEqual(['b a', 'e a']);
    expect(format(targetsLost(view, { members: [at('a')], targets, candidates: [at('c')] }))).toEqual([]);
    expect(format(targetsLost(view, { members: [], targets }))).toEqual([]);
    expect(format(targetsLost(view, { members: [at('a')], targets: [at('b'), at('a')] }))).toEqual(['a b']);
  });

  it('follows the direction of influence: from f to a, never back', () => {
    expect(format(targetsLost(view, { members: [at('f')], targets: [at('a'), at('e')] }))).toEqual([
      'a e',
      'b e',
      'f ae',
    ]);
    // f is of no use where a is a member too.
    expect(format(targetsLost(view, { members: [at('f'), at('a')], targets: [at('e')] }))).toEqual(['a e', 'b e']);
    expect(format(targetsLost(view, { members: [at('a')], targets: [at('f')] }))).toEqual([]);
  });

  it('agrees with removing one actor after the other, on random small worlds', () => {
    const seen = { several: 0, members: 0, oneWay: 0 };
    const check = ({ nodes, ties, clocks }: World, memberPicks: number[], targetPicks: number[]) => {
      const ids = nodes.map(({ id }) => id);
      const [members, targets] = [memberPicks, targetPicks].map((picks) => [
        ...new Set(picks.map((pick) => ids[pick % ids.length]!)),
      ]) as [string[], string[]];
      const projection = buildProjection(nodes, ties);
      const small = viewAt(projection.arrays, clocks);
      const indexes = (some: string[]) => some.map((id) => projection.nodeIds.indexOf(id));
      const lost = targetsLost(small, { members: indexes(members), targets: indexes(targets) });
      const named = new Map(
        [...lost].map(([node, some]) => [
          projection.nodeIds[node]!,
          some.map((one) => projection.nodeIds[one]!).sort(),
        ]),
      );
      const expected = byRemovingEachActor({ nodes, ties, clocks }, members, targets.sort());
      expect([...named].sort(byId)).toEqual([...expected].sort(byId));
      expect([...lost.keys()]).toEqual([...lost.keys()].sort((a, b) => a - b));
      if (expected.size > 1) seen.several++;
      if (members.some((id) => expected.has(id))) seen.members++;
      const reversed = { ...small, out: small.in, in: small.out };
      if (targetsLost(reversed, { members: indexes(members), targets: indexes(targets) }).size !== lost.size)
        seen.oneWay++;
    };
    const byId = ([a]: [string, string[]], [b]: [string, string[]]) => (a < b ? -1 : 1);
    const memberPicks = fc.uniqueArray(fc.nat(12), { minLength: 1, maxLength: 3 });
    const targetPicks = fc.array(fc.nat(12), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(randomWorld, memberPicks, targetPicks, ({ question, ...world }, members, targets) => {
        check({ ...world, clocks: question }, members, targets);
      }),
      { numRuns: RUNS },
    );
    fc.assert(
      fc.property(bottleneckWorld, memberPicks, targetPicks, ({ nodes, ties }, members, targets) => {
        check({ nodes, ties: ties.slice(0, 2 * nodes.length), clocks: TODAY }, members, targets);
      }),
      { numRuns: RUNS },
    );
    expect(seen.several).toBeGreaterThan(RUNS / 10);
    expect(seen.members).toBeGreaterThan(RUNS / 10);
    expect(seen.oneWay).toBeGreaterThan(RUNS / 10);
  });

  it('stops at the deadline', () => {
    let calls = 0;
    const shouldStop = () => ++calls > 3;
    expect(() => targetsLost(crowd.view, { members: [0], targets: [9], shouldStop })).toThrow(DeadlinePassed);
    expect(calls).toBe(4);
  });
});
