import fc from 'fast-check';
import { targetsLost } from '../../../../src/influence/brokers/targets-lost';
import { buildProjection } from '../../../../src/influence/projection/projection-builder';
import { type InfluenceView, viewAt } from '../../../../src/influence/view/view';
import { DeadlinePassed } from '../../../../src/influence/engine/deadline-check';
import { randomWorld } from '../random-worlds';
import { bottleneckWorld, TODAY } from '../redundancy/bottleneck-worlds';
import { crowd } from '../redundancy/crowd';
import { handView } from './hand-view';
import { propertyRuns } from '../../../support/property-runs';

const RUNS = propertyRuns(400);

/** The nodes that can be reached without one node, by relaxing every tie until nothing changes. */
function reachable(view: InfluenceView, members: number[], without: number): Set<number> {
  const reached = new Set(members.filter((node) => view.exists[node]));
  for (let previousSize = -1; previousSize < reached.size;) {
    previousSize = reached.size;
    view.weight.forEach((weight, tie) => {
      const ends = [view.projection.tieFrom[tie]!, view.projection.tieTo[tie]!];
      if (weight === 0 || view.ended[tie] || ends.includes(without)) return;
      if (ends.some((end) => reached.has(end))) ends.forEach((end) => reached.add(end));
    });
  }
  return reached;
}

function byRemovingEachActor(view: InfluenceView, members: number[], targets: number[]): [number, number[]][] {
  const reachedWithAll = reachable(view, members, -1);
  const sorted = [...new Set(targets)].sort((a, b) => a - b);
  return [...view.exists.keys()]
    .filter((node) => view.projection.nodeActor[node] && !members.includes(node))
    .map((node): [number, number[]] => {
      const reachedWithout = reachable(view, members, node);
      return [
        node,
        sorted.filter((target) => target !== node && reachedWithAll.has(target) && !reachedWithout.has(target)),
      ];
    })
    .filter(([, lost]) => lost.length > 0);
}

describe('targetsLost', () => {
  const { view, at } = handView();
  const format = (map: Map<number, number[]>) =>
    [...map].map(([node, lost]) => `${'abcde'[node - at('a')]} ${lost.map((one) => 'abcde'[one - at('a')]).join('')}`);

  it('gives the targets that depend on an actor: from a, only b leads to c, d and e; d is no actor', () => {
    const targets = ['e', 'c', 'd', 'e', 'z'].map(at);
    expect(format(targetsLost(view, { members: [at('a')], targets }))).toEqual(['b cde']);
    expect(format(targetsLost(view, { members: [at('a'), at('c')], targets }))).toEqual([]);
    expect(format(targetsLost(view, { members: [at('e')], targets: [at('a')] }))).toEqual(['b a']);
    expect(format(targetsLost(view, { members: [at('a')], targets, candidates: [at('c')] }))).toEqual([]);
    expect(format(targetsLost(view, { members: [], targets }))).toEqual([]);
    expect(format(targetsLost(view, { members: [at('a')], targets: [at('b'), at('a')] }))).toEqual([]);
  });

  it('agrees with removing one actor after the other, on random small worlds', () => {
    let worldsWithSeveral = 0;
    const check = (small: InfluenceView, members: number[], targets: number[]) => {
      const lost = [...targetsLost(small, { members, targets })];
      expect(lost).toEqual(byRemovingEachActor(small, members, targets));
      if (lost.length > 1) worldsWithSeveral++;
    };
    const memberIndexes = fc.uniqueArray(fc.nat(12), { minLength: 1, maxLength: 3 });
    const targetIndexes = fc.array(fc.nat(12), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(randomWorld, memberIndexes, targetIndexes, ({ nodes, ties, question }, members, targets) => {
        const within = (node: number) => node % nodes.length;
        check(viewAt(buildProjection(nodes, ties).arrays, question), members.map(within), targets.map(within));
      }),
      { numRuns: RUNS },
    );
    fc.assert(
      fc.property(bottleneckWorld, memberIndexes, targetIndexes, ({ nodes, ties }, members, targets) => {
        const within = (node: number) => node % nodes.length;
        const sparse = ties.slice(0, nodes.length);
        check(viewAt(buildProjection(nodes, sparse).arrays, TODAY), members.map(within), targets.map(within));
      }),
      { numRuns: RUNS },
    );
    expect(worldsWithSeveral).toBeGreaterThan(RUNS / 10);
  });

  it('stops at the deadline', () => {
    let calls = 0;
    const shouldStop = () => ++calls > 3;
    expect(() => targetsLost(crowd.view, { members: [0], targets: [9], shouldStop })).toThrow(DeadlinePassed);
    expect(calls).toBe(4);
  });
});
