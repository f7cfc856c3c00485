import { CostHeap } from '../paths/search/cost-heap';

const REACHED = 1;
const SETTLED = 2;
const CLOSED = 3;

/** One direction of a bidirectional Dijkstra search. Reused by later searches, which skip the vertices that were closed. */
export class SearchFront {
  /** The vertices reached by this search, in the order in which they were. */
  readonly reached: number[] = [];
  /** By reached vertex: its distance from the beginning. */
  readonly distance: Float64Array;
  /** By reached vertex: the vertex from which it was reached; -1 at the beginning. */
  readonly parent: Int32Array;
  /** The number of arcs visited. */
  work = 0;
  private readonly status: Uint8Array;
  private readonly heap = new CostHeap();

  constructor(vertices: number) {
    this.distance = new Float64Array(vertices);
    this.parent = new Int32Array(vertices);
    this.status = new Uint8Array(vertices);
  }

  /** Begins a search from a vertex. Resets only what the last search reached. */
  begin(vertex: number): void {
    for (const one of this.reached) this.status[one] = 0;
    this.reached.length = 0;
    this.heap.clear();
    this.work = 0;
    this.relax(vertex, 0, -1);
  }

  /** Closes all vertices that this search reached: no later search enters them. */
  close(): void {
    for (const vertex of this.reached) this.status[vertex] = CLOSED;
    this.reached.length = 0;
  }

  hasReached(vertex: number): boolean {
    return this.status[vertex] !== 0;
  }

  isSettled(vertex: number): boolean {
    return this.status[vertex] === SETTLED;
  }

  /** Whether the vertex is settled or closed, so that no distance can improve on it. */
  isFinal(vertex: number): boolean {
    return this.status[vertex]! >= SETTLED;
  }

  /** The vertex to be settled next, -1 where none is left. */
  get nearest(): number {
    // The heap may hold older, longer distances of vertices that are settled.
    while (this.heap.item >= 0 && this.status[this.heap.item] === SETTLED) this.heap.drop();
    return this.heap.item;
  }

  /** The distance of `nearest`, which must be read first: a lower bound for all vertices that are not settled. */
  get radius(): number {
    return this.heap.cost;
  }

  settleNearest(): void {
    this.status[this.heap.item] = SETTLED;
    this.heap.drop();
  }

  /** Records a distance of a vertex that is not final. False where it is no shorter than the known one. */
  relax(vertex: number, distance: number, parent: number): boolean {
    if (this.status[vertex] === 0) {
      this.status[vertex] = REACHED;
      this.reached.push(vertex);
    } else if (this.distance[vertex]! <= distance) return false;
    this.distance[vertex] = distance;
    this.parent[vertex] = parent;
    this.heap.push(distance, vertex);
    return true;
  }
}
