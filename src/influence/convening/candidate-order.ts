import type { DeadlineCheck } from '../engine/deadline-check';
import { halfSteps } from '../paths/path';
import { NO_DAY, NO_END } from '../projection/projection';
import { CURRENT_CLASSES } from '../view/arcs';
import { SCORE_EPSILON } from '../view/scoring';
import type { InfluenceView } from '../view/view';
import { type ReachTable, targetCount, targetsReached } from './reach';

/** Orders candidates of equal gain by targets reached, then newest evidence first, then id. */
export class CandidateOrder {
  /** By target: see `oldestEvidence`. Computed only where candidates are equal. */
  private readonly days = new Map<number, Int32Array>();

  constructor(
    private readonly view: InfluenceView,
    private readonly table: ReachTable,
    private readonly maxHops: number,
    private readonly deadline: DeadlineCheck,
  ) {}

  sorted<T extends { actor: number }>(candidates: readonly T[]): T[] {
    if (candidates.length < 2) return [...candidates];
    const days = new Map(candidates.map(({ actor }) => [actor, this.evidenceDay(actor)]));
    return [...candidates].sort(
      ({ actor: a }, { actor: b }) =>
        targetCount(this.table, b) - targetCount(this.table, a) || days.get(b)! - days.get(a)! || a - b,
    );
  }

  /** Returns the day of the oldest evidence of the best path to the target that counts most. */
  private evidenceDay(actor: number): number {
    const [main] = targetsReached(this.table, actor);
    if (!main) return NO_DAY;
    let days = this.days.get(main.target);
    if (!days) {
      days = oldestEvidence(this.view, main.target, this.maxHops, this.deadline);
      this.days.set(main.target, days);
    }
    return days[actor]!;
  }
}

/** By node: the best path's score to the target, without the node's factor, and its oldest day. */
interface Layer {
  scores: Float64Array;
  days: Int32Array;
}

/**
 * Finds, by node, the oldest day of the ties of its best path to a target of at most `maxHops`
 * steps. The day of a tie is that of its newest evidence. NO_DAY where a tie has none, and where
 * there is no path. One search backwards, a layer for each half-step (Bellman, 1958; Ford); a later
 * layer counts only where it is better by over 1e-12, since among equal paths the one with fewer
 * steps is the best, then the one with the first nodes by id. Examines each tie once in each layer.
 * Throws DeadlinePassed.
 */
function oldestEvidence(view: InfluenceView, target: number, maxHops: number, deadline: DeadlineCheck): Int32Array {
  const size = view.exists.length;
  let last: Layer = { scores: new Float64Array(size), days: new Int32Array(size).fill(NO_DAY) };
  last.scores[target] = 1;
  last.days[target] = NO_END;
  let lastButOne: Layer = { scores: new Float64Array(size), days: last.days };
  for (let layer = 1; layer <= 2 * maxHops; layer++) {
    const next = nextLayer(view, target, [last, lastButOne], deadline);
    [last, lastButOne] = [next, last];
  }
  return last.days;
}

/** Computes a layer; `before` are the layers of one half-step less and of two. */
function nextLayer(
  view: InfluenceView,
  target: number,
  before: readonly [Layer, Layer],
  deadline: DeadlineCheck,
): Layer {
  const { projection, factor, newestEvidence } = view;
  const { start, node, tie, weight, class: arcClass } = view.out;
  const scores = before[0].scores.slice();
  const days = before[0].days.slice();
  // An imported constant is read through a getter: too slow for the inner loop.
  const current = CURRENT_CLASSES;
  for (let from = 0; from < scores.length; from++) {
    deadline.step(1 + start[from + 1]! - start[from]!);
    if (from === target) continue;
    let best = scores[from]!;
    // Arcs are in the order of the nodes that they lead to; the first of parallel ones is the best.
    for (let arc = start[from]!; arc < start[from + 1]!; arc++) {
      const to = node[arc]!;
      const rest = before[halfSteps(projection.nodeActor, from, to) - 1]!;
      const score = weight[arc]! * (to === target ? 1 : factor[to]!) * rest.scores[to]!;
      if (score <= best + SCORE_EPSILON || !current[arcClass[arc]!]) continue;
      best = score;
      days[from] = Math.min(newestEvidence[tie[arc]!]!, rest.days[to]!);
    }
    scores[from] = best;
  }
  return { scores, days };
}
