import { CostHeap } from '../paths/search/cost-heap';
import type { DeadlineCheck } from '../engine/deadline-check';
import type { Core } from './fold-trees';

/** Paths whose costs are nearer to each other than this are equally short. */
const SAME_COST = 1e-12;

/**
 * How much one source depends on each node: the sum, over all other nodes t, of the share of the shortest paths from
 * the source to t that pass through it, times the nodes that t stands for (Brandes 2001). A Dijkstra search that
 * counts paths, then a sum from the farthest node back; O(arcs x log nodes) each time. No arc may cost less than
 * 1e-12.
 */
export class Dependencies {
  /** By node, after `from`. */
  readonly of: Float64Array;
  private readonly distance: Float64Array;
  private readonly paths: Float64Array;
  /** By node: its place in `order`, plus one; 0 where it is not settled. */
  private readonly place: Int32Array;
  private readonly order: Int32Array;
  /** The nodes before each node on shortest paths, in `order`. */
  private readonly before: Int32Array;
  private readonly beforeEnd: Int32Array;
  private readonly heap = new CostHeap();

  constructor(
    private readonly graph: Core,
    private readonly watch: DeadlineCheck,
  ) {
    const nodes = graph.nodes.length;
    this.of = new Float64Array(nodes);
    this.distance = new Float64Array(nodes);
    this.paths = new Float64Array(nodes);
    this.place = new Int32Array(nodes);
    this.order = new Int32Array(nodes);
    this.before = new Int32Array(graph.arcNode.length);
    this.beforeEnd = new Int32Array(nodes + 1);
  }

  /** Throws DeadlinePassed. */
  from(source: number): void {
    const settled = this.search(source);
    const { of, order, before, beforeEnd, paths } = this;
    const { stands } = this.graph;
    of.fill(0);
    for (let at = settled - 1; at > 0; at--) {
      const node = order[at]!;
      const share = (stands[node]! + of[node]!) / paths[node]!;
      for (let one = beforeEnd[at]!; one < beforeEnd[at + 1]!; one++) of[before[one]!]! += paths[before[one]!]! * share;
    }
    of[source] = 0;
  }

  /** How many nodes it reached. */
  private search(source: number): number {
    const { graph, distance, paths, place, order, before, beforeEnd, heap, watch } = this;
    const { arcStart, arcNode, arcCost } = graph;
    distance.fill(Infinity);
    place.fill(0);
    distance[source] = 0;
    heap.push(0, source);
    let settled = 0;
    let pairs = 0;
    for (let node = heap.item; node >= 0; node = heap.item) {
      heap.drop();
      if (place[node]) continue;
      const far = distance[node]!;
      let ways = node === source ? 1 : 0;
      watch.step(1 + arcStart[node + 1]! - arcStart[node]!);
      for (let arc = arcStart[node]!; arc < arcStart[node + 1]!; arc++) {
        const other = arcNode[arc]!;
        const cost = arcCost[arc]!;
        if (place[other]) {
          if (distance[other]! + cost > far + SAME_COST) continue;
          ways += paths[other]!;
          before[pairs++] = other;
        } else if (far + cost < distance[other]!) {
          distance[other] = far + cost;
          heap.push(far + cost, other);
        }
      }
      paths[node] = ways;
      order[settled++] = node;
      place[node] = settled;
      beforeEnd[settled] = pairs;
    }
    return settled;
  }
}
