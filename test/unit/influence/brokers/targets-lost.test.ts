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

const RUNS = propertyRuns(100);

/** What can be reached without one node, by walking every tie again until nothing changes. */
function reachable(view: InfluenceView, members: number[], without: number): Set<number> {
  const reached = new Set(members.filter((node) => view.exists[node]));
  for (let before = -1; before < reached.size;) {
    before = reached.size;
    view.weight.forEach((weight, tie) => {
      const ends = [view.projection.tieFrom[tie]!, view.projection.tieTo[tie]!];
      if (weight === 0 || view.ended[tie] || ends.includes(without)) return;
      if (ends.some((end) => reached.has(end))) ends.forEach((end) => reached.add(end));
    });
  }
  return reached;
}

function oneByOne(view: InfluenceView, members: number[], targets: number[]): [number, number[]][] {
  const all = reachable(view, members, -1);
  const sorted = [...new Set(targets)].sort((a, b) => a - b);
  return [...view.exists.keys()]
    .filter((node) => view.projection.nodeActor[node] && !members.includes(node))
    .map((node): [number, number[]] => {
      const left = reachable(view, members, node);
      return [node, sorted.filter((target) => target !== node && all.has(target) && !left.has(target))];
    })
    .filter(([, lost]) => lost.length > 0);
}

describe('targetsLost', () => {
  const { view, at } = handView();
  const ids = (map: Map<number, number[]>) =>
    [...map].map(([node, lost]) => `${'abcde'[node - at('a')]} ${lost.map((one) => 'abcde'[one - at('a')]).join('')}`);

  it('names who alone opens a target: b opens c, d and e to a, and d is no actor', () => {
    const targets = ['e', 'c', 'd', 'e', 'z'].map(at);
    expect(ids(targetsLost(view, { members: [at('a')], targets }))).toEqual(['b cde']);
    expect(ids(targetsLost(view, { members: [at('a'), at('c')], targets }))).toEqual([]);
    expect(ids(targetsLost(view, { members: [at('e')], targets: [at('a')] }))).toEqual(['b a']);
    expect(ids(targetsLost(view, { members: [at('a')], targets, candidates: [at('c')] }))).toEqual([]);
    expect(ids(targetsLost(view, { members: [], targets }))).toEqual([]);
    expect(ids(targetsLost(view, { members: [at('a')], targets: [at('b'), at('a')] }))).toEqual([]);
  });

  it('agrees with leaving out one actor after the other, on random small worlds', () => {
    let several = 0;
    const check = (small: InfluenceView, members: number[], targets: number[]) => {
      const lost = [...targetsLost(small, { members, targets })];
      expect(lost).toEqual(oneByOne(small, members, targets));
      if (lost.length > 1) several++;
    };
    const places = fc.uniqueArray(fc.nat(12), { minLength: 1, maxLength: 3 });
    const wanted = fc.array(fc.nat(12), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(randomWorld, places, wanted, ({ nodes, ties, question }, members, targets) => {
        const within = (node: number) => node % nodes.length;
        check(viewAt(buildProjection(nodes, ties).arrays, question), members.map(within), targets.map(within));
      }),
      { numRuns: RUNS },
    );
    fc.assert(
      fc.property(bottleneckWorld, places, wanted, ({ nodes, ties }, members, targets) => {
        const within = (node: number) => node % nodes.length;
        const sparse = ties.slice(0, nodes.length);
        check(viewAt(buildProjection(nodes, sparse).arrays, TODAY), members.map(within), targets.map(within));
      }),
      { numRuns: RUNS },
    );
    expect(several).toBeGreaterThan(RUNS / 10);
  });

  it('gives up at the deadline', () => {
    let looks = 0;
    const shouldStop = () => ++looks > 3;
    expect(() => targetsLost(crowd.view, { members: [0], targets: [9], shouldStop })).toThrow(DeadlinePassed);
    expect(looks).toBe(4);
  });
});
