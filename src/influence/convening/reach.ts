import type { ReachTable } from './reach-table';

/**
 * `sum_t weight_t x (1 - product_i (1 - p(i, t)))` of a growing set of invitees: how much of the targets' weight can be
 * expected to be reached (design, Scoring). It is monotone and submodular: what an actor adds never grows with the set.
 * That holds in floating point too, since every step rounds monotonically.
 */
export class Reach {
  /** How many are in. */
  size = 0;
  /** By target: the part of it that nobody in the set reaches. */
  private readonly missed: Float64Array;

  constructor(private readonly table: ReachTable) {
    this.missed = new Float64Array(table.targets.length).fill(1);
  }

  get value(): number {
    return this.missed.reduce((sum, missed, place) => sum + this.table.weights[place]! * (1 - missed), 0);
  }

  /** How much the actor would add, not below 0. */
  gain(actor: number): number {
    const { start, target, score, weights } = this.table;
    let sum = 0;
    for (let entry = start[actor]!; entry < start[actor + 1]!; entry++) {
      const place = target[entry]!;
      sum += weights[place]! * this.missed[place]! * score[entry]!;
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
