import { Front } from './front';
import type { Residual } from './residual';

/**
 * What became of a search: the states of the cheapest way to the root, or which of its two halves had nowhere to go.
 */
export type Augmentation = { states: number[] } | { states: null; stuck: 'row' | 'root' };

/**
 * Cheapest augmenting ways, one after the other: a bidirectional Dijkstra (1959) on costs made non-negative by
 * potentials (Edmonds & Karp 1972; Ahuja, Magnanti & Orlin 1993, section 9.7). Where the way costs D, and every state
 * within r of the row and within D - r of the root is settled, min(distance from the row, r) - min(distance to the
 * root, D - r) is added to the potential. That keeps every cost at 0 or more (an arc from inside the one ball into
 * the other costs no less than what lies between the balls), makes each arc of the way cost 0, and changes only what
 * the search has settled.
 */
export class AugmentingSearch {
  private readonly fromRow: Front;
  private readonly toRoot: Front;
  private readonly potential: Float64Array;

  constructor(private readonly residual: Residual) {
    const states = residual.root + 1;
    this.fromRow = new Front(states);
    this.toRoot = new Front(states);
    this.potential = new Float64Array(states);
  }

  /** Throws DeadlinePassed. */
  find(row: number): Augmentation {
    const { fromRow, toRoot, residual, potential } = this;
    fromRow.begin(2 * row + 1);
    toRoot.begin(residual.root);
    let best = Infinity;
    let meeting = -1;
    let here = -1;
    let far = 0;
    const meet = (state: number, distance: number) => {
      if (distance >= best) return;
      best = distance;
      meeting = state;
    };
    const onward = (state: number, cost: number) => {
      if (fromRow.isDone(state)) return;
      const distance = far + Math.max(0, cost + potential[here]! - potential[state]!);
      if (distance >= best || !fromRow.reach(state, distance, here)) return;
      if (toRoot.has(state)) meet(state, distance + toRoot.distance[state]!);
    };
    const backward = (state: number, cost: number) => {
      if (toRoot.isDone(state)) return;
      const distance = far + Math.max(0, cost + potential[state]! - potential[here]!);
      if (distance >= best || !toRoot.reach(state, distance, here)) return;
      if (fromRow.has(state)) meet(state, distance + fromRow.distance[state]!);
    };
    for (;;) {
      const ahead = fromRow.nearest;
      const behind = toRoot.nearest;
      if (meeting >= 0 && fromRow.radius + toRoot.radius >= best) break;
      if (ahead < 0) {
        // What one row could reach to no avail is of no use to another, nor ever will be (Kuhn 1955: a Hungarian tree).
        fromRow.close();
        return { states: null, stuck: 'row' };
      }
      if (behind < 0) return { states: null, stuck: 'root' };
      const costAhead = residual.size(ahead);
      const costBehind = residual.size(behind);
      const isForward = fromRow.work + costAhead <= toRoot.work + costBehind;
      const front = isForward ? fromRow : toRoot;
      here = isForward ? ahead : behind;
      far = front.radius;
      front.work += 1 + (isForward ? costAhead : costBehind);
      front.settleNearest();
      residual.watch.step(1 + (isForward ? costAhead : costBehind));
      if (isForward) residual.forward(here, onward);
      else residual.backward(here, backward);
    }
    this.raise(best);
    return { states: this.way(meeting) };
  }

  /**
   * Prepares for many searches: potentials that lead to the root from all around it, as far as `budget` arcs go.
   * Without it each search would have to find out for itself in which direction the root lies.
   */
  prepare(budget: number): void {
    const { toRoot, residual, potential } = this;
    toRoot.begin(residual.root);
    let here = -1;
    let far = 0;
    const backward = (state: number, cost: number) => {
      if (!toRoot.isDone(state)) toRoot.reach(state, far + cost, here);
    };
    while (toRoot.nearest >= 0 && toRoot.work < budget) {
      here = toRoot.nearest;
      far = toRoot.radius;
      toRoot.work += 1 + residual.size(here);
      residual.watch.step(1 + residual.size(here));
      toRoot.settleNearest();
      residual.backward(here, backward);
    }
    for (const state of toRoot.reached) potential[state] = Math.max(0, far - toRoot.distance[state]!);
  }

  /** Whether the last search came upon the row from the root. */
  sawFromRoot(row: number): boolean {
    return this.toRoot.has(2 * row + 1);
  }

  private raise(distance: number): void {
    const { fromRow, toRoot, potential } = this;
    const near = Math.min(fromRow.radius, distance);
    for (const state of fromRow.reached) {
      if (fromRow.settled(state) && fromRow.distance[state]! < near)
        potential[state]! += fromRow.distance[state]! - near;
    }
    for (const state of toRoot.reached) {
      const missing = distance - near - toRoot.distance[state]!;
      if (toRoot.settled(state) && missing > 0) potential[state]! += missing;
    }
  }

  /** Without the rounds of no cost that two halves can make together. */
  private way(meeting: number): number[] {
    const states: number[] = [];
    for (let state = meeting; state >= 0; state = this.fromRow.by[state]!) states.push(state);
    states.reverse();
    for (let state = this.toRoot.by[meeting]!; state >= 0; state = this.toRoot.by[state]!) {
      const before = states.indexOf(state);
      if (before >= 0) states.length = before;
      states.push(state);
    }
    return states;
  }
}
