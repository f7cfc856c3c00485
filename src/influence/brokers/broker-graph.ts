import { CURRENT_CLASSES } from '../view/arcs';
import type { InfluenceView } from '../view/view';

/** The value of a weight of 1: an arc of length 0 could be part of a cycle on a shortest path. */
const MAX_WEIGHT = 1 - 1e-9;

/** The current arcs of a view without parallel ones, and the nodes at their ends, reindexed. */
interface BrokerGraph {
  /** The projection's indexes, ascending. */
  nodes: Int32Array;
  /** By node: 1 for an actor, which can be an end of a path. */
  isActor: Uint8Array;
  /** By node: the position of the first arc by which influence leaves it. */
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
    // The first of parallel arcs is the heaviest.
    for (let arc = out.start[node]!; arc < out.start[node + 1]!; arc++) {
      const neighbour = out.node[arc]!;
      if (neighbour === previous || !current[out.class[arc]!]) continue;
      previous = neighbour;
      inCount[neighbour]!++;
      arcNode[arcs] = neighbour;
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

/** Sums, by index in `nodes`, the counts of all nodes before it; the last entry is the total. */
function runningSums(nodes: Int32Array, counts: Int32Array): Int32Array {
  const sums = new Int32Array(nodes.length + 1);
  nodes.forEach((node, index) => (sums[index + 1] = sums[index]! + counts[node]!));
  return sums;
}

/** A graph without its leaves. */
export interface Core extends BrokerGraph {
  /** By node of the core: the number of actors among its leaves that influence reaches from it. */
  leavesReached: Float64Array;
}

export interface FoldedGraph {
  core: Core;
  /** By node of the graph: its core node, for a leaf its neighbour's; -1 for a pair of leaves. */
  rootOf: Int32Array;
  /** By node of the graph: 1 for a leaf. */
  isLeaf: Uint8Array;
  /** By node of the graph: 1 for an actor that is a leaf and that its root influences. */
  isReachedLeaf: Uint8Array;
}

/**
 * Removes the leaves from a graph: the nodes with one neighbour, whether influence travels to it,
 * from it, or both (a third of our nodes). A leaf is between no other nodes, and all paths from or
 * to it pass through its root. Therefore what depends on the root as a source depends in the same
 * way on each leaf that influences the root, and the leaves that the root reaches are further
 * targets behind it. (Baglioni et al. 2012 and Sariyuce et al. 2013 fold whole trees, of undirected
 * graphs.)
 */
export function foldLeaves(graph: BrokerGraph): FoldedGraph {
  const { outStart, arcNode, isActor } = graph;
  const count = graph.nodes.length;
  const neighbour = onlyNeighbours(graph);
  const isLeaf = Uint8Array.from(neighbour, (node) => Number(node >= 0));
  const kept = Int32Array.from(isLeaf.keys()).filter((node) => !isLeaf[node]);
  const coreIndexOf = new Int32Array(count).fill(-1);
  kept.forEach((node, index) => (coreIndexOf[node] = index));
  const rootOf = coreIndexOf.map((index, node) => (isLeaf[node] ? coreIndexOf[neighbour[node]!]! : index));

  const isReachedLeaf = new Uint8Array(count);
  const leavesReached = new Float64Array(kept.length);
  const outStartOfCore = new Int32Array(kept.length + 1);
  const inStartOfCore = new Int32Array(kept.length + 1);
  const arcs: number[] = [];
  kept.forEach((node, index) => {
    for (let arc = outStart[node]!; arc < outStart[node + 1]!; arc++) {
      const neighbour = arcNode[arc]!;
      if (!isLeaf[neighbour]) {
        arcs.push(arc);
        inStartOfCore[coreIndexOf[neighbour]! + 1]!++;
      } else if (isActor[neighbour]) {
        isReachedLeaf[neighbour] = 1;
        leavesReached[index]!++;
      }
    }
    outStartOfCore[index + 1] = arcs.length;
  });
  for (let index = 0; index < kept.length; index++) inStartOfCore[index + 1]! += inStartOfCore[index]!;
  const core = {
    nodes: kept.map((node) => graph.nodes[node]!),
    isActor: Uint8Array.from(kept, (node) => isActor[node]!),
    outStart: outStartOfCore,
    inStart: inStartOfCore,
    arcNode: Int32Array.from(arcs, (arc) => coreIndexOf[arcNode[arc]!]!),
    arcLength: Float64Array.from(arcs, (arc) => graph.arcLength[arc]!),
    leavesReached,
  };
  return { core, rootOf, isLeaf, isReachedLeaf };
}

/** Finds, by node, its neighbour where it has only one; a negative number otherwise. */
function onlyNeighbours({ nodes, outStart, arcNode }: BrokerGraph): Int32Array {
  const SEVERAL = -1;
  const NONE = -2;
  const neighbour = new Int32Array(nodes.length).fill(NONE);
  const add = (node: number, other: number) => {
    if (neighbour[node] === NONE) neighbour[node] = other;
    else if (neighbour[node] !== other) neighbour[node] = SEVERAL;
  };
  for (let node = 0; node < nodes.length; node++) {
    for (let arc = outStart[node]!; arc < outStart[node + 1]!; arc++) {
      add(node, arcNode[arc]!);
      add(arcNode[arc]!, node);
    }
  }
  return neighbour;
}
