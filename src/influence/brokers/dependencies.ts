import type { DeadlineCheck } from '../engine/deadline-check';
import { CostHeap } from '../paths/search/cost-heap';
import type { Core } from './fold-leaves';

/** Paths whose lengths differ by no more are equally short. No arc may be as short. */
const SAME_LENGTH = 1e-12;

/**
 * The dependency of a source on each node: the sum, over all other actors t, leaves included, of the share of the shortest
 * paths from the source to t that pass through the node between them (Brandes 2001). A Dijkstra search that counts paths, then
 * an accumulation from the farthest node back; O(arcs x log nodes) for each source.
 */
export class Dependencies {
  /**
   * By node that the last search reached, Brandes' delta. For the source itself that of a leaf of it which influence does not
   * reach from it: the number of actors that the source reaches.
   */
  readonly dependency: Float64Array;
  /** The nodes that the last search reached, nearest first, beginning with the source: the first `reached` ones. */
  readonly order: Int32Array;
  reached = 0;
  private readonly distance: Float64Array;
  /** By node: the number of shortest paths from the source, Brandes' sigma. */
  private readonly pathCount: Float64Array;
  /** By node, from its `inStart` to its `predecessorEnd`: the nodes before it on shortest paths. */
  private readonly predecessors: Int32Array;
  private readonly predecessorEnd: Int32Array;
  private readonly heap = new CostHeap();

  constructor(
    private readonly core: Core,
    private readonly deadlineCheck: DeadlineCheck,
  ) {
    const nodes = core.nodes.length;
    this.dependency = new Float64Array(nodes);
    this.order = new Int32Array(nodes);
    this.distance = new Float64Array(nodes);
    this.pathCount = new Float64Array(nodes);
    this.predecessors = new Int32Array(core.arcNode.length);
    this.predecessorEnd = new Int32Array(nodes);
  }

  /** Fills `dependency` and `order`. Throws DeadlinePassed. */
  compute(source: number): void {
    this.search(source);
    const { core, dependency, pathCount, predecessors, predecessorEnd, order } = this;
    // A node lies between the source and each of the leaves that it reaches.
    dependency.set(core.leavesReached);
    for (let index = this.reached - 1; index > 0; index--) {
      const node = order[index]!;
      const share = (core.isActor[node]! + dependency[node]!) / pathCount[node]!;
      for (let at = core.inStart[node]!; at < predecessorEnd[node]!; at++) {
        const predecessor = predecessors[at]!;
        dependency[predecessor]! += pathCount[predecessor]! * share;
      }
    }
  }

  private search(source: number): void {
    const { core, distance, pathCount, order, predecessors, predecessorEnd, heap } = this;
    const { outStart, inStart, arcNode, arcLength } = core;
    distance.fill(Infinity);
    this.reached = 0;
    distance[source] = 0;
    pathCount[source] = 1;
    heap.push(0, source);
    for (let node = heap.item; node >= 0; node = heap.item) {
      const nodeDistance = heap.cost;
      heap.drop();
      // A longer distance from before the node's own was found.
      if (nodeDistance > distance[node]!) continue;
      order[this.reached++] = node;
      const paths = pathCount[node]!;
      const end = outStart[node + 1]!;
      this.deadlineCheck.step(1 + end - outStart[node]!);
      for (let arc = outStart[node]!; arc < end; arc++) {
        const other = arcNode[arc]!;
        const length = nodeDistance + arcLength[arc]!;
        const known = distance[other]!;
        // So it is wherever the other has been taken from the heap.
        if (length > known + SAME_LENGTH) continue;
        if (length < known - SAME_LENGTH) {
          predecessorEnd[other] = inStart[other]!;
          pathCount[other] = 0;
        }
        predecessors[predecessorEnd[other]!++] = node;
        pathCount[other]! += paths;
        if (length >= known) continue;
        distance[other] = length;
        heap.push(length, other);
      }
    }
  }
}
