import { reachOf } from '../paths/search/reach-of';
import { topByScore } from '../paths/search/cost-heap';
import type { InfluenceView } from '../view/view';

/** p(i, t), the best path's score from i to t: node i's from `start[i]` to `start[i + 1]`, by t. */
export interface ReachTable {
  /** Node indexes. */
  targets: number[];
  weights: Float64Array;
  start: Int32Array;
  /** By entry: an index in `targets`. */
  target: Int32Array;
  /** By entry: 0 < p <= 1. */
  score: Float64Array;
}

/** Fills the table by one search from each target. Throws as `reachOf` does. */
export function reachTable(
  view: InfluenceView,
  weightOf: ReadonlyMap<number, number>,
  maxHops: number,
  shouldStop?: () => boolean,
): ReachTable {
  const targets = [...weightOf.keys()];
  const reaches = targets.map((node) => reachOf(view, { targets: [node], maxHops, shouldStop }));
  const start = new Int32Array(view.exists.length + 1);
  for (const { nodes } of reaches) for (const node of nodes) start[node + 1]!++;
  for (let node = 0; node < view.exists.length; node++) start[node + 1]! += start[node]!;
  const entries = start[view.exists.length]!;
  const target = new Int32Array(entries);
  const score = new Float64Array(entries);
  const next = start.slice();
  reaches.forEach(({ nodes, scores }, index) => {
    nodes.forEach((node, position) => {
      const entry = next[node]!++;
      target[entry] = index;
      score[entry] = scores[position]!;
    });
  });
  return { targets, weights: Float64Array.from(weightOf.values()), start, target, score };
}

/** Counts the targets that an actor reaches. */
export function targetCount({ start }: ReachTable, actor: number): number {
  return (start[actor + 1] ?? 0) - (start[actor] ?? 0);
}

/** Returns an actor's targets by weight x score, highest first, then by id; and their scores. */
export function targetsReached(
  { targets, weights, start, target, score }: ReachTable,
  actor: number,
): { target: number; score: number }[] {
  const entries = new Map<number, number>();
  for (let entry = start[actor]!; entry < start[actor + 1]!; entry++) entries.set(targets[target[entry]!]!, entry);
  const scoreOf = (node: number) => score[entries.get(node)!]!;
  const weightedScore = (node: number) => weights[target[entries.get(node)!]!]! * scoreOf(node);
  const best = topByScore([...entries.keys()], weightedScore, entries.size);
  return best.map((node) => ({ target: node, score: scoreOf(node) }));
}

/**
 * Expected weighted reach of a growing set of invitees: `f(S) = sum_t weight_t x (1 - product_(i in
 * S) (1 - p(i, t)))`. f is monotone and submodular: the marginal gain of an actor never increases
 * as the set grows. That holds in floating point too, since every step rounds monotonically.
 */
export class Reach {
  /** The number of actors in the set. */
  size = 0;
  /** By target: the product of (1 - p) over the set. */
  private readonly missed: Float64Array;

  constructor(private readonly table: ReachTable) {
    this.missed = new Float64Array(table.targets.length).fill(1);
  }

  get value(): number {
    return this.ofTargets().reduce((sum, reach, index) => sum + this.table.weights[index]! * reach, 0);
  }

  /** Returns, by target, its expected reach, 0 to 1. */
  ofTargets(): number[] {
    return Array.from(this.missed, (missed) => 1 - missed);
  }

  /** Returns the marginal gain of an actor, at least 0. */
  gain(actor: number): number {
    const { start, target, score, weights } = this.table;
    let sum = 0;
    for (let entry = start[actor]!; entry < start[actor + 1]!; entry++) {
      const index = target[entry]!;
      sum += weights[index]! * this.missed[index]! * score[entry]!;
    }
    return sum;
  }

  add(actor: number): void {
    const { start, target, score } = this.table;
    for (let entry = start[actor]!; entry < start[actor + 1]!; entry++) {
      this.missed[target[entry]!]! *= 1 - score[entry]!;
    }
    this.size++;
  }
}
