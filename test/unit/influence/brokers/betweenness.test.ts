import fc from 'fast-check';
import { betweenness } from '../../../../src/influence/brokers/betweenness';
import { buildProjection } from '../../../../src/influence/projection/projection-builder';
import { type InfluenceView, viewAt } from '../../../../src/influence/view/view';
import { DeadlinePassed } from '../../../../src/influence/engine/deadline-check';
import { randomWorld } from '../random-worlds';
import { crowd } from '../redundancy/crowd';
import { handView } from './hand-view';
import { propertyRuns } from '../../../support/property-runs';

const RUNS = propertyRuns(400);

/**
 * By the definition: for each pair, the share of its shortest paths that pass through the node. Distances by Floyd and
 * Warshall, paths counted by their last hop; no dependencies of a source as Brandes has them.
 */
function byDefinition(view: InfluenceView): number[] {
  const n = view.exists.length;
  const table = (value: number) => Array.from({ length: n }, () => new Array<number>(n).fill(value));
  const cost = table(Infinity);
  view.weight.forEach((weight, tie) => {
    if (weight === 0 || view.ended[tie]) return;
    const [a, b] = [view.projection.tieFrom[tie]!, view.projection.tieTo[tie]!];
    cost[a]![b] = cost[b]![a] = Math.min(cost[a]![b]!, Math.max(1e-9, -Math.log(weight)));
  });
  const distance = cost.map((row, a) => row.map((value, b) => (a === b ? 0 : value)));
  for (let by = 0; by < n; by++) {
    for (let a = 0; a < n; a++) {
      for (let b = 0; b < n; b++) distance[a]![b] = Math.min(distance[a]![b]!, distance[a]![by]! + distance[by]![b]!);
    }
  }
  const same = (a: number, b: number) => a < Infinity && Math.abs(a - b) <= 1e-12;
  const counts = table(0);
  for (let a = 0; a < n; a++) {
    counts[a]![a] = 1;
    const byDistance = [...view.exists.keys()]
      .filter((b) => b !== a)
      .sort((b, c) => distance[a]![b]! - distance[a]![c]!);
    for (const b of byDistance) {
      for (let by = 0; by < n; by++) {
        if (same(distance[a]![by]! + cost[by]![b]!, distance[a]![b]!)) counts[a]![b]! += counts[a]![by]!;
      }
    }
  }
  return [...view.exists.keys()].map((v) => {
    let sum = 0;
    for (let a = 0; a < n; a++) {
      for (let b = 0; b < a; b++) {
        if (a === v || b === v || !same(distance[a]![v]! + distance[v]![b]!, distance[a]![b]!)) continue;
        sum += (counts[a]![v]! * counts[v]![b]!) / counts[a]![b]!;
      }
    }
    return sum;
  });
}

describe('betweenness', () => {
  it('agrees with counting by hand', () => {
    // a-c and a-d pass b; of the two equal paths a-b-d and a-b-c-d one passes c, and so does one of b-d and b-c-d;
    // all paths to e pass d, those from a pass b, and half of those from a and from b pass c.
    const { view, at } = handView();
    const { score, exact, sources, standardError } = betweenness(view);
    expect({ exact, sources, standardError }).toEqual({ exact: true, sources: 5, standardError: null });
    expect(['a', 'b', 'c', 'd', 'e', 'z'].map((id) => Number(score[at(id)]!.toFixed(9)))).toEqual([0, 3, 2, 3, 0, 0]);
  });

  it('agrees with its definition on random small worlds', () => {
    let worldsWithEqualPaths = 0;
    fc.assert(
      fc.property(randomWorld, ({ nodes, ties, question }) => {
        const view = viewAt(buildProjection(nodes, ties).arrays, question);
        const { score, exact } = betweenness(view);
        const expected = byDefinition(view);
        expect(exact).toBe(true);
        expected.forEach((value, node) => expect(score[node]).toBeCloseTo(value, 9));
        if (expected.some((value) => value % 1 > 1e-9)) worldsWithEqualPaths++;
      }),
      { numRuns: RUNS },
    );
    expect(worldsWithEqualPaths).toBeGreaterThan(RUNS / 20);
  });

  it('stops at the deadline', () => {
    let calls = 0;
    expect(() => betweenness(crowd.view, { shouldStop: () => ++calls > 3 })).toThrow(DeadlinePassed);
    expect(calls).toBe(4);
  });
});

describe('betweenness from a sample', () => {
  const { view } = handView(30);
  const { score: exact } = betweenness(view);
  const runs = Array.from({ length: 600 }, (_, seed) => betweenness(view, { sample: 12, seed }));
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

  it('is marked as an estimate, and is the same for the same seed', () => {
    expect(runs[0]).toMatchObject({ exact: false, sources: 12 });
    expect(betweenness(view, { sample: 12, seed: 3 })).toEqual(runs[3]);
    expect(runs[4]!.score).not.toEqual(runs[3]!.score);
    expect(betweenness(view, { sample: 10_000 })).toMatchObject({ exact: true, standardError: null });
  });

  it('is unbiased, with the standard error that it states', () => {
    exact.forEach((value, node) => {
      const scores = runs.map(({ score }) => score[node]!);
      const spread = mean(scores.map((score) => (score - value) ** 2));
      const stated = mean(runs.map(({ standardError }) => standardError![node]! ** 2));
      expect(Math.abs(mean(scores) - value)).toBeLessThanOrEqual(4 * Math.sqrt(spread / runs.length) + 1e-9);
      expect(stated).toBeGreaterThanOrEqual(0.75 * spread - 1e-9);
      expect(stated).toBeLessThanOrEqual(1.3 * spread + 1e-9);
    });
  });
});
