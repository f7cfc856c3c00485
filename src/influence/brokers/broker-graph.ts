import { CURRENT_CLASSES } from '../view/arc-class';
import type { InfluenceView } from '../view/view';

/** What a weight of 1 counts as: an arc of length 0 could be part of a cycle on a shortest path. */
const MAX_WEIGHT = 1 - 1e-9;

/** The current arcs of a view without parallel ones, and the nodes at their ends, reindexed. */
export interface BrokerGraph {
  /** The projection's indexes, ascending. */
  nodes: Int32Array;
  /** By node: 1 for an actor, which can be an end of a path. */
  isActor: Uint8Array;
  /** By node: where the arcs by which influence leaves it begin. */
  outStart: Int32Array;
  /** By node: the sum of the numbers of arcs that lead to the nodes before it. */
  inStart: Int32Array;
  /** By arc: the node that it leads to, and -ln of the weight of its heaviest tie, above 0. */
  arcNode: Int32Array;
  arcLength: Float64Array;
}

export function brokerGraphOf(view: InfluenceView): BrokerGraph {
  const { out, exists, projection } = view;
  // An imported constant is read through a getter: too slow for the inner loop.
  const current = CURRENT_CLASSES;
  const fullCount = exists.length;
  /** By node of the projection. */
  const outCount = new Int32Array(fullCount);
  const inCount = new Int32Array(fullCount);
  const arcNode = new Int32Array(out.node.length);
  const arcLength = new Float64Array(out.node.length);
  let arcs = 0;
  for (let node = 0; node < fullCount; node++) {
    const first = arcs;
    let previous = -1;
    // Of parallel arcs the heaviest comes first.
    for (let arc = out.start[node]!; arc < out.start[node + 1]!; arc++) {
      const other = out.node[arc]!;
      if (other === previous || !current[out.class[arc]!]) continue;
      previous = other;
      inCount[other]!++;
      arcNode[arcs] = other;
      arcLength[arcs++] = -Math.log(Math.min(MAX_WEIGHT, out.weight[arc]!));
    }
    outCount[node] = arcs - first;
  }
  const nodes = Int32Array.from(exists.keys()).filter((node) => outCount[node]! + inCount[node]! > 0);
  const indexOf = new Int32Array(fullCount);
  nodes.forEach((node, index) => (indexOf[node] = index));
  return {
    nodes,
    isActor: Uint8Array.from(nodes, (node) => projection.nodeActor[node]!),
    outStart: runningSums(nodes, outCount),
    inStart: runningSums(nodes, inCount),
    arcNode: arcNode.slice(0, arcs).map((node) => indexOf[node]!),
    arcLength: arcLength.slice(0, arcs),
  };
}

/** By index in `nodes`: the sum of the counts of all nodes before it; and at the end that of all. */
function runningSums(nodes: Int32Array, counts: Int32Array): Int32Array {
  const sums = new Int32Array(nodes.length + 1);
  nodes.forEach((node, index) => (sums[index + 1] = sums[index]! + counts[node]!));
  return sums;
}
