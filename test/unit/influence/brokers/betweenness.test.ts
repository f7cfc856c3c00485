import fc from 'fast-check';
import { betweenness } from '../../../../src/influence/brokers/betweenness';
import { buildProjection } from '../../../../src/influence/projection/projection-builder';
import { viewAt } from '../../../../src/influence/view/view';
import { DeadlinePassed } from '../../../../src/influence/engine/deadline-check';
import { Confidence } from '../../../../src/store/model/enums';
import { worldOf } from '../oracle';
import { type RandomWorld, randomWorld } from '../random-worlds';
import { crowd } from '../redundancy/crowd';
import { handmadeView } from './handmade-view';
import { propertyRuns } from '../../../support/property-runs';

const RUNS = propertyRuns(400);

/**
 * Follows the definition, from the design alone: for each ordered pair of actors, the share of its
 * shortest paths that pass through the node. Distances by Floyd and Warshall, paths counted by
 * their last step; no dependencies of a source as Brandes has them.
 */
function byDefinition({ nodes, ties, question }: RandomWorld): Map<string, number> {
  const world = worldOf(nodes, ties, { ...question, includeEnded: false, types: null, minConfidence: 'LOW' });
  const ids = world.nodes.map(({ id }) => id);
  const actors = world.nodes.filter(({ actor }) => actor).map(({ id }) => id);
  const key = (a: string, b: string) => `${a} ${b}`;
  const length = new Map<string, number>();
  for (const [a, links] of world.links) {
    for (const [b, { weight }] of links) length.set(key(a, b), -Math.log(weight === 1 ? 1 - 1e-9 : weight));
  }
  const lengthOf = (a: string, b: string) => length.get(key(a, b)) ?? Infinity;
  const shortest = new Map(length);
  for (const id of ids) shortest.set(key(id, id), 0);
  const distance = (a: string, b: string) => shortest.get(key(a, b)) ?? Infinity;
  for (const by of ids) {
    for (const a of ids) {
      for (const b of ids) shortest.set(key(a, b), Math.min(distance(a, b), distance(a, by) + distance(by, b)));
    }
  }
  const same = (one: number, other: number) => one < Infinity && Math.abs(one - other) <= 1e-12;
  const counts = new Map<string, number>();
  const count = (a: string, b: string) => counts.get(key(a, b)) ?? 0;
  for (const a of ids) {
    counts.set(key(a, a), 1);
    for (const b of ids.filter((id) => id !== a).sort((b, c) => distance(a, b) - distance(a, c))) {
      const last = ids.filter((by) => same(distance(a, by) + lengthOf(by, b), distance(a, b)));
      counts.set(
        key(a, b),
        last.reduce((sum, by) => sum + count(a, by), 0),
      );
    }
  }
  const share = (v: string, a: string, b: string) =>
    a === v || b === v || a === b || !same(distance(a, v) + distance(v, b), distance(a, b))
      ? 0
      : (count(a, v) * count(v, b)) / count(a, b);
  return new Map(
    ids.map((v) => [v, actors.reduce((all, a) => actors.reduce((sum, b) => sum + share(v, a, b), all), 0)]),
  );
}

/** The same worlds with ties of few different weights, so that many paths are equally short. */
const evenWorld = randomWorld.map(({ nodes, ties, question }) => ({
  nodes,
  ties: ties.map((tie) => ({
    ...tie,
    strength: tie.strength === null ? 0.5 : 1,
    confidence: Confidence.HIGH,
    contested: false,
    since: null,
    evidence: [],
  })),
  question,
}));

describe('betweenness', () => {
  it('agrees with counting by hand', () => {
    // Ends are a, b, c, e and f, which influence only leaves. There and back, a-c passes b, and of
    // the two equal paths of a-e and of b-e one passes c, both pass d, and those of a-e pass b; c-e
    // passes d. From f, all but the path to a pass a, those to c and e pass b, that to e passes d
    // and half of it c.
    const { view, at } = handmadeView();
    const { score, ...rest } = betweenness(view);
    expect(rest).toEqual({ exact: true, sources: 5, actors: 5, standardError: null });
    const scores = Object.fromEntries([...'abcdefz'].map((id) => [id, Number(score[at(id)]!.toFixed(9))]));
    expect(scores).toEqual({ a: 3, b: 4 + 2, c: 2 + 0.5, d: 6 + 1, e: 0, f: 0, z: 0 });
  });

  it('agrees with its definition on random small worlds', () => {
    const seen = { brokers: 0, equalPaths: 0, oneDirectionOnly: 0, initiativesBetween: 0 };
    fc.assert(
      fc.property(fc.oneof(randomWorld, evenWorld), (world) => {
        const projection = buildProjection(world.nodes, world.ties);
        const view = viewAt(projection.arrays, world.question);
        const { score, exact } = betweenness(view);
        const expected = byDefinition(world);
        expect(exact).toBe(true);
        projection.nodeIds.forEach((id, node) => expect(score[node]).toBeCloseTo(expected.get(id) ?? 0, 9));
        const values = [...expected.values()];
        if (values.some((value) => value > 0)) seen.brokers++;
        if (values.some((value) => value % 1 > 1e-9)) seen.equalPaths++;
        if (values.some((value) => value % 2 === 1)) seen.oneDirectionOnly++;
        if (world.nodes.some(({ id, actor }) => !actor && (expected.get(id) ?? 0) > 0)) seen.initiativesBetween++;
      }),
      { numRuns: RUNS },
    );
    expect(seen.brokers).toBeGreaterThan(RUNS / 2);
    expect(seen.equalPaths).toBeGreaterThan(RUNS / 20);
    expect(seen.oneDirectionOnly).toBeGreaterThan(RUNS / 10);
    expect(seen.initiativesBetween).toBeGreaterThan(RUNS / 10);
  });

  it('stops at the deadline', () => {
    let calls = 0;
    expect(() => betweenness(crowd.view, { shouldStop: () => ++calls > 3 })).toThrow(DeadlinePassed);
    expect(calls).toBe(4);
  });
});

describe('betweenness from a sample', () => {
  const { view } = handmadeView(30);
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
