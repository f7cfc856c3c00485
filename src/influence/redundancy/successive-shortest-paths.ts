import { CostHeap } from '../paths/search/cost-heap';
import type { ResidualNetwork } from './residual-network';

const REACHED = 1;
const SETTLED = 2;
const CLOSED = 3;

/** A direction of a bidirectional Dijkstra search. Later searches skip the closed vertices. */
class SearchFront {
  /** The vertices reached by this search, in that order. */
  readonly reached: number[] = [];
  /** By reached vertex: the distance from the first one. */
  readonly distance: Float64Array;
  /** By reached vertex: the previous vertex; -1 at the first one. */
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
    for (const reached of this.reached) this.status[reached] = 0;
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

  /** True where the vertex is settled or closed, so that no distance can improve on it. */
  isFinal(vertex: number): boolean {
    return this.status[vertex]! >= SETTLED;
  }

  /** The vertex to settle next; -1 where none remains. */
  get nearest(): number {
    // The heap can contain older, longer distances of settled vertices.
    while (this.heap.item >= 0 && this.status[this.heap.item] === SETTLED) this.heap.drop();
    return this.heap.item;
  }

  /** The distance of `nearest` (read it first): a lower bound for all unsettled vertices. */
  get radius(): number {
    return this.heap.cost;
  }

  settleNearest(): void {
    this.status[this.heap.item] = SETTLED;
    this.heap.drop();
  }

  /** Records a distance of a vertex that is not final. False where the known one is no longer. */
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

/**
 * Connects one source after the other to the sink where possible, and reroutes earlier paths where
 * needed. The result is a maximum number of paths, the cheapest of the connected sources:
 * successive shortest paths (Jewell, 1958; Ahuja, Magnanti and Orlin, 1993, section 9.7).
 * `arcsPerSource` arcs are visited in advance to compute potentials, which affects only the time.
 */
export function routeSources(network: ResidualNetwork, sources: readonly number[], arcsPerSource: number): void {
  const search = new AugmentingPathSearch(network);
  search.initializePotentials(sources.length * arcsPerSource);
  let unreachable = new Set<number>();
  sources.forEach((source, index) => {
    if (unreachable.has(source)) return;
    const { path, exhausted } = search.find(source);
    if (path) network.augment(path);
    else if (exhausted === 'sink') {
      unreachable = new Set(sources.slice(index).filter((later) => !search.reachedFromSink(later)));
    }
  });
}

/** The vertices of a cheapest augmenting path or, without one, the end of the exhausted side. */
type Augmentation = { path: number[]; exhausted: null } | { path: null; exhausted: 'source' | 'sink' };

/**
 * Finds cheapest augmenting paths, one after the other: bidirectional Dijkstra (1959) on costs made
 * non-negative by potentials (Edmonds and Karp, 1972; Ahuja, Magnanti and Orlin, 1993, section
 * 9.7). Let the path cost D, and let every vertex within r of the source and within D - r of the
 * sink be settled; then min(distance from the source, r) - min(distance to the sink, D - r) is
 * added to the potential. Reduced costs remain at 0 or more (an arc between the balls costs no less
 * than their distance), each arc of the path costs 0, and only settled vertices change.
 */
class AugmentingPathSearch {
  private readonly fromSource: SearchFront;
  private readonly toSink: SearchFront;
  private readonly potential: Float64Array;

  constructor(private readonly network: ResidualNetwork) {
    const vertices = network.sink + 1;
    this.fromSource = new SearchFront(vertices);
    this.toSink = new SearchFront(vertices);
    this.potential = new Float64Array(vertices);
  }

  /** Sets potentials to lower bounds of distances to the sink over `budget` arcs, as in A*. */
  initializePotentials(budget: number): void {
    const { toSink, network, potential } = this;
    toSink.begin(network.sink);
    let current = -1;
    let radius = 0;
    const relax = (vertex: number, cost: number) => {
      if (!toSink.isFinal(vertex)) toSink.relax(vertex, radius + cost, current);
    };
    while (toSink.nearest >= 0 && toSink.work < budget) {
      current = toSink.nearest;
      radius = toSink.radius;
      toSink.work += 1 + network.inDegree(current);
      network.deadline.step(1 + network.inDegree(current));
      toSink.settleNearest();
      network.forEachIncoming(current, relax);
    }
    for (const vertex of toSink.reached) potential[vertex] = Math.max(0, radius - toSink.distance[vertex]!);
  }

  /** Throws DeadlinePassed. */
  find(source: number): Augmentation {
    const { fromSource, toSink, network, potential } = this;
    fromSource.begin(2 * source + 1);
    toSink.begin(network.sink);
    let best = Infinity;
    let meeting = -1;
    let current = -1;
    let radius = 0;
    const meet = (vertex: number, distance: number) => {
      if (distance >= best) return;
      best = distance;
      meeting = vertex;
    };
    // Rounding can make a reduced cost of 0 slightly negative.
    const relaxForward = (vertex: number, cost: number) => {
      if (fromSource.isFinal(vertex)) return;
      const distance = radius + Math.max(0, cost + potential[current]! - potential[vertex]!);
      if (distance >= best || !fromSource.relax(vertex, distance, current)) return;
      if (toSink.hasReached(vertex)) meet(vertex, distance + toSink.distance[vertex]!);
    };
    const relaxBackward = (vertex: number, cost: number) => {
      if (toSink.isFinal(vertex)) return;
      const distance = radius + Math.max(0, cost + potential[vertex]! - potential[current]!);
      if (distance >= best || !toSink.relax(vertex, distance, current)) return;
      if (fromSource.hasReached(vertex)) meet(vertex, distance + fromSource.distance[vertex]!);
    };
    for (;;) {
      const forward = fromSource.nearest;
      const backward = toSink.nearest;
      if (meeting >= 0 && fromSource.radius + toSink.radius >= best) break;
      if (forward < 0) {
        // No augmenting path can ever lead from here to the sink (a Hungarian tree: Kuhn, 1955).
        fromSource.close();
        return { path: null, exhausted: 'source' };
      }
      if (backward < 0) return { path: null, exhausted: 'sink' };
      const forwardDegree = network.outDegree(forward);
      const backwardDegree = network.inDegree(backward);
      const isForward = fromSource.work + forwardDegree <= toSink.work + backwardDegree;
      const front = isForward ? fromSource : toSink;
      current = isForward ? forward : backward;
      radius = front.radius;
      front.work += 1 + (isForward ? forwardDegree : backwardDegree);
      front.settleNearest();
      network.deadline.step(1 + (isForward ? forwardDegree : backwardDegree));
      if (isForward) network.forEachOutgoing(current, relaxForward);
      else network.forEachIncoming(current, relaxBackward);
    }
    this.updatePotentials(best);
    return { path: this.pathThrough(meeting), exhausted: null };
  }

  /** True where the last search reached the source from the sink. */
  reachedFromSink(source: number): boolean {
    return this.toSink.hasReached(2 * source + 1);
  }

  private updatePotentials(pathCost: number): void {
    const { fromSource, toSink, potential } = this;
    const r = Math.min(fromSource.radius, pathCost);
    for (const vertex of fromSource.reached) {
      const distance = fromSource.distance[vertex]!;
      if (fromSource.isSettled(vertex) && distance < r) potential[vertex]! += distance - r;
    }
    for (const vertex of toSink.reached) {
      const missing = pathCost - r - toSink.distance[vertex]!;
      if (toSink.isSettled(vertex) && missing > 0) potential[vertex]! += missing;
    }
  }

  /** Joins the path at the vertex, without the cycles of cost 0 that its two halves can form. */
  private pathThrough(meeting: number): number[] {
    const path: number[] = [];
    for (let vertex = meeting; vertex >= 0; vertex = this.fromSource.parent[vertex]!) path.push(vertex);
    path.reverse();
    for (let vertex = this.toSink.parent[meeting]!; vertex >= 0; vertex = this.toSink.parent[vertex]!) {
      const earlier = path.indexOf(vertex);
      if (earlier >= 0) path.length = earlier;
      path.push(vertex);
    }
    return path;
  }
}
