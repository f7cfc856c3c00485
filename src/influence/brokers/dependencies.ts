import type { DeadlineCheck } from '../engine/deadline-check';
import { CostHeap } from '../paths/search/cost-heap';
import type { BrokerGraph } from './broker-graph';

/** Paths whose lengths differ by no more are equally short. No arc may be as short. */
const SAME_LENGTH = 1e-12;

/**
 * The dependency of a source on each node: the sum, over all other actors t, of the share of the shortest paths from the
 * source to t that pass through the node between them (Brandes 2001). A Dijkstra search that counts paths, then an
 * accumulation from the farthest node back; O(arcs x log nodes) for each source. A node that influence does not leave is no
 * part of the search, since nothing can change there: it only collects its predecessors.
 */
export class Dependencies {
  /** By node, for the last source: Brandes' delta. */
  readonly dependency: Float64Array;
  /** The nodes of the last search that influence leaves, nearest first, the source included: the first `settled` ones. */
  readonly order: Int32Array;
  settled = 0;
  private readonly distance: Float64Array;
  /** By node: the number of shortest paths from the source, Brandes' sigma. */
  private readonly pathCount: Float64Array;
  private readonly isSettled: Uint8Array;
  /** By node, from its `inStart` on: the nodes before it on shortest paths; and how many these are. */
  private readonly predecessors: Int32Array;
  private readonly predecessorCount: Int32Array;
  /** The nodes reached that influence does not leave. */
  private readonly ends: Int32Array;
  private endCount = 0;
  private readonly heap = new CostHeap();

  constructor(
    private readonly graph: BrokerGraph,
    private readonly deadlineCheck: DeadlineCheck,
  ) {
    const nodes = graph.nodes.length;
    this.dependency = new Float64Array(nodes);
    this.order = new Int32Array(nodes);
    this.distance = new Float64Array(nodes);
    this.pathCount = new Float64Array(nodes);
    this.isSettled = new Uint8Array(nodes);
    this.predecessors = new Int32Array(graph.arcNode.length);
    this.predecessorCount = new Int32Array(nodes);
    this.ends = new Int32Array(nodes);
  }

  /** Fills `dependency` and `order`. Throws DeadlinePassed. */
  compute(source: number): void {
    const { dependency, order, ends } = this;
    this.search(source);
    dependency.fill(0);
    for (let index = 0; index < this.endCount; index++) this.accumulate(ends[index]!);
    for (let index = this.settled - 1; index > 0; index--) this.accumulate(order[index]!);
    dependency[source] = 0;
  }

  private accumulate(node: number): void {
    const { dependency, pathCount, predecessors, predecessorCount, graph } = this;
    const share = (graph.isActor[node]! + dependency[node]!) / pathCount[node]!;
    const first = graph.inStart[node]!;
    for (let at = first; at < first + predecessorCount[node]!; at++) {
      const predecessor = predecessors[at]!;
      dependency[predecessor]! += pathCount[predecessor]! * share;
    }
  }

  private search(source: number): void {
    const { graph, distance, pathCount, isSettled, order, predecessors, predecessorCount, ends, heap } = this;
    const { outStart, inStart, arcNode, arcLength } = graph;
    distance.fill(Infinity);
    isSettled.fill(0);
    this.settled = 0;
    this.endCount = 0;
    distance[source] = 0;
    pathCount[source] = 1;
    heap.push(0, source);
    for (let node = heap.item; node >= 0; node = heap.item) {
      heap.drop();
      if (isSettled[node]) continue;
      isSettled[node] = 1;
      order[this.settled++] = node;
      this.deadlineCheck.step(1 + outStart[node + 1]! - outStart[node]!);
      for (let arc = outStart[node]!; arc < outStart[node + 1]!; arc++) {
        const other = arcNode[arc]!;
        const length = distance[node]! + arcLength[arc]!;
        const known = distance[other]!;
        if (isSettled[other] || length > known + SAME_LENGTH) continue;
        if (length < known - SAME_LENGTH) {
          predecessorCount[other] = 0;
          pathCount[other] = 0;
        }
        predecessors[inStart[other]! + predecessorCount[other]!++] = node;
        pathCount[other]! += pathCount[node]!;
        if (length >= known) continue;
        distance[other] = length;
        if (outStart[other + 1]! > outStart[other]!) heap.push(length, other);
        else if (known === Infinity) ends[this.endCount++] = other;
      }
    }
  }
}
