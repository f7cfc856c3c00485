import { CostHeap } from '../paths/search/cost-heap';

const REACHED = 1;
const SETTLED = 2;
const CLOSED = 3;

/** One half of a search: the states that it reached, with their distance from where it began. */
export class Front {
  /** The states that it reached, in that order. */
  readonly reached: number[] = [];
  /**
   * By state: its distance, and the state from which it was reached (-1 at the beginning); what was not reached has
   * none.
   */
  readonly distance: Float64Array;
  readonly by: Int32Array;
  /** How many arcs were looked at. */
  work = 0;
  private readonly status: Uint8Array;
  private readonly heap = new CostHeap();

  constructor(states: number) {
    this.distance = new Float64Array(states);
    this.by = new Int32Array(states);
    this.status = new Uint8Array(states);
  }

  /** No search will come to the states that the last one reached. */
  close(): void {
    for (const one of this.reached) this.status[one] = CLOSED;
    this.reached.length = 0;
  }

  /** Forgets the last search, in the time that it took. */
  begin(state: number): void {
    for (const one of this.reached) this.status[one] = 0;
    this.reached.length = 0;
    this.heap.clear();
    this.work = 0;
    this.reach(state, 0, -1);
  }

  has(state: number): boolean {
    return this.status[state] !== 0;
  }

  settled(state: number): boolean {
    return this.status[state] === SETTLED;
  }

  /** Whether `reach` would change nothing, however near the state were. */
  isDone(state: number): boolean {
    return this.status[state]! >= SETTLED;
  }

  /** The state to be settled next, -1 where none is left. */
  get nearest(): number {
    while (this.heap.item >= 0 && this.status[this.heap.item] === SETTLED) this.heap.drop();
    return this.heap.item;
  }

  /** No state that is still to be settled is nearer; ask for `nearest` before. */
  get radius(): number {
    return this.heap.cost;
  }

  settleNearest(): void {
    this.status[this.heap.item] = SETTLED;
    this.heap.drop();
  }

  /** For a state that is not done. False where it was reached as cheaply before. */
  reach(state: number, distance: number, by: number): boolean {
    if (this.status[state] === 0) {
      this.status[state] = REACHED;
      this.reached.push(state);
    } else if (this.distance[state]! <= distance) return false;
    this.distance[state] = distance;
    this.by[state] = by;
    this.heap.push(distance, state);
    return true;
  }
}
