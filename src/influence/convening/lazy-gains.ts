import type { DeadlineCheck } from '../engine/deadline-check';
import { SCORE_EPSILON } from '../view/scoring';
import { Reach, type ReachTable } from './reach';

/** An actor and its marginal gain to a set, at least 0. */
export interface Candidate {
  actor: number;
  gain: number;
}

/**
 * Sorts actors by their marginal gain to a growing set, highest first, equal ones by id. Lazy
 * evaluation (Minoux, 1978): by submodularity a gain computed for a smaller set is an upper bound,
 * so only the actor at the top is evaluated again.
 */
export class LazyGains {
  /** The gain of the actor that `pop` returned last. */
  gain = 0;

  /** Parallel arrays in the order of one heap: gains looked up by actor would scatter in memory. */
  private constructor(
    private readonly actors: Int32Array,
    private readonly gains: Float64Array,
    /** The size of the set for which the gain was computed. */
    private readonly sizes: Uint8Array,
    private length: number,
  ) {}

  /** Returns the gains of the actors with a gain to the empty set. */
  static over(actors: Int32Array, empty: Reach, deadline: DeadlineCheck): LazyGains {
    const useful = actors.filter((actor) => {
      deadline.step(1);
      return empty.gain(actor) > 0;
    });
    const gains = new Float64Array(useful.length);
    for (let index = 0; index < useful.length; index++) gains[index] = empty.gain(useful[index]!);
    const lazy = new LazyGains(useful, gains, new Uint8Array(useful.length), useful.length);
    for (let index = (useful.length >> 1) - 1; index >= 0; index--)
      lazy.siftDown(index, useful[index]!, gains[index]!, 0);
    return lazy;
  }

  /** Removes and returns the actor with the highest gain, or -1; the set must only grow. */
  pop(set: Reach, deadline: DeadlineCheck): number {
    while (this.length > 0) {
      deadline.step(1);
      const actor = this.actors[0]!;
      if (this.sizes[0] !== set.size) {
        this.siftDown(0, actor, set.gain(actor), set.size);
        continue;
      }
      if (this.gains[0] === 0) return -1;
      this.gain = this.gains[0]!;
      const last = --this.length;
      if (last > 0) this.siftDown(0, this.actors[last]!, this.gains[last]!, this.sizes[last]!);
      return actor;
    }
    return -1;
  }

  /**
   * Removes and returns the allowed actors whose gains are within 1e-12 of the highest of any
   * allowed one. Also removes actors before them that are not allowed. Empty where no gain is left.
   */
  popEquals(set: Reach, isAllowed: (actor: number) => boolean, deadline: DeadlineCheck): Candidate[] {
    const equals: Candidate[] = [];
    for (let actor = this.pop(set, deadline); actor >= 0; actor = this.pop(set, deadline)) {
      const { gain } = this;
      if (equals.length > 0 && gain < equals[0]!.gain - SCORE_EPSILON) {
        this.push(actor, gain, set);
        break;
      }
      if (isAllowed(actor)) equals.push({ actor, gain });
    }
    return equals;
  }

  /** Puts back an actor that `pop` returned, with its gain to the set. */
  push(actor: number, gain: number, set: Reach): void {
    let index = this.length++;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!this.isAfter(parent, actor, gain)) break;
      this.move(parent, index);
      index = parent;
    }
    this.put(index, actor, gain, set.size);
  }

  private siftDown(from: number, actor: number, gain: number, size: number): void {
    let index = from;
    for (let child = 2 * index + 1; child < this.length; child = 2 * index + 1) {
      if (child + 1 < this.length && this.isAfter(child, this.actors[child + 1]!, this.gains[child + 1]!)) child++;
      if (this.isAfter(child, actor, gain)) break;
      this.move(child, index);
      index = child;
    }
    this.put(index, actor, gain, size);
  }

  private isAfter(index: number, actor: number, gain: number): boolean {
    const rival = this.gains[index]!;
    return rival < gain || (rival === gain && this.actors[index]! > actor);
  }

  private move(from: number, to: number): void {
    this.put(to, this.actors[from]!, this.gains[from]!, this.sizes[from]!);
  }

  private put(index: number, actor: number, gain: number, size: number): void {
    this.actors[index] = actor;
    this.gains[index] = gain;
    this.sizes[index] = size;
  }
}

/**
 * Returns an upper bound on the reach f of any list of at most `seats` candidates. For any set S
 * the best list reaches at most f(S) plus the sum of the `seats` largest marginal gains to S
 * (Nemhauser, Wolsey and Fisher, 1978; the online bound of Leskovec et al., 2007). The bound is the
 * minimum of that over all prefixes S of the list, and of f of all candidates. It is valid under
 * any quotas, which only rule lists out, and exact to rounding (1e-12).
 */
export function reachUpperBound(
  table: ReachTable,
  list: readonly number[],
  seats: number,
  candidates: Int32Array,
  deadline: DeadlineCheck,
): number {
  const ofAll = new Reach(table);
  for (const actor of candidates) {
    deadline.step(1);
    ofAll.add(actor);
  }
  const prefix = new Reach(table);
  const inPrefix = new Set<number>();
  const gains = LazyGains.over(candidates, prefix, deadline);
  let bound = ofAll.value;
  for (const next of [...list, null]) {
    const largest: Candidate[] = [];
    let sum = prefix.value;
    while (largest.length < seats) {
      const actor = gains.pop(prefix, deadline);
      if (actor < 0) break;
      if (inPrefix.has(actor)) continue;
      largest.push({ actor, gain: gains.gain });
      sum += gains.gain;
    }
    for (const { actor, gain } of largest) gains.push(actor, gain, prefix);
    bound = Math.min(bound, sum);
    if (next === null) break;
    prefix.add(next);
    inPrefix.add(next);
  }
  return Math.max(bound, prefix.value);
}
