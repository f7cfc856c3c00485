import { CostHeap } from '../paths/search/cost-heap';
import type { DeadlineCheck } from '../engine/deadline-check';
import type { Core } from './fold-trees';

/** Paths whose costs differ by no more are equally short. */
const SAME_COST = 1e-12;

/**
 * The dependency of a source on each node: the sum, over all other nodes t, of the share of the shortest paths from
 * the source to t that pass through the node, times the multiplicity of t (Brandes 2001). A Dijkstra search that counts
 * paths, then an accumulation from the farthest node back; O(arcs x log nodes) for each source. No arc may cost less
 * than 1e-12. Nodes are those of the core.
 */
export class Dependencies {
  /** By node, for the last source: Brandes' delta. */
  readonly dependency: Float64Array;
  private readonly distance: Float64Array;
  /** By node: the number of shortest paths from the source, Brandes' sigma. */
  private readonly pathCount: Float64Array;
  /** By node: its index in `order`, plus one; 0 where it is not settled. */
  private readonly settledAs: Int32Array;
  private readonly order: Int32Array;
  /** The predecessors of all nodes on shortest paths, node after node in `order`. */
  private readonly predecessors: Int32Array;
  /** By index in `order`: where the predecessors of the node begin; those of the next one begin where they end. */
  private readonly predecessorStart: Int32Array;
  private readonly heap = new CostHeap();

  constructor(
    private readonly core: Core,
    private readonly deadlineCheck: DeadlineCheck,
  ) {
    const nodes = core.nodes.length;
    this.dependency = new Float64Array(nodes);
    this.distance = new Float64Array(nodes);
    this.pathCount = new Float64Array(nodes);
    this.settledAs = new Int32Array(nodes);
    this.order = new Int32Array(nodes);
    this.predecessors = new Int32Array(core.arcNode.length);
    this.predecessorStart = new Int32Array(nodes + 1);
  }

  /** Fills `dependency`. Throws DeadlinePassed. */
  compute(source: number): void {
    const settled = this.search(source);
    const { dependency, order, predecessors, predecessorStart, pathCount } = this;
    const { multiplicity } = this.core;
    dependency.fill(0);
    for (let index = settled - 1; index > 0; index--) {
      const node = order[index]!;
      const share = (multiplicity[node]! + dependency[node]!) / pathCount[node]!;
      for (let at = predecessorStart[index]!; at < predecessorStart[index + 1]!; at++) {
        const predecessor = predecessors[at]!;
        dependency[predecessor]! += pathCount[predecessor]! * share;
      }
    }
    dependency[source] = 0;
  }

  /** Returns the number of nodes reached. */
  private search(source: number): number {
    const { core, distance, pathCount, settledAs, order, predecessors, predecessorStart, heap, deadlineCheck } = this;
    const { arcStart, arcNode, arcCost } = core;
    distance.fill(Infinity);
    settledAs.fill(0);
    distance[source] = 0;
    heap.push(0, source);
    let settled = 0;
    let predecessorCount = 0;
    for (let node = heap.item; node >= 0; node = heap.item) {
      heap.drop();
      if (settledAs[node]) continue;
      const nodeDistance = distance[node]!;
      let paths = node === source ? 1 : 0;
      deadlineCheck.step(1 + arcStart[node + 1]! - arcStart[node]!);
      for (let arc = arcStart[node]!; arc < arcStart[node + 1]!; arc++) {
        const other = arcNode[arc]!;
        const cost = arcCost[arc]!;
        if (settledAs[other]) {
          if (distance[other]! + cost > nodeDistance + SAME_COST) continue;
          paths += pathCount[other]!;
          predecessors[predecessorCount++] = other;
        } else if (nodeDistance + cost < distance[other]!) {
          distance[other] = nodeDistance + cost;
          heap.push(nodeDistance + cost, other);
        }
      }
      pathCount[node] = paths;
      order[settled++] = node;
      settledAs[node] = settled;
      predecessorStart[settled] = predecessorCount;
    }
    return settled;
  }
}
