import type { DeadlineCheck } from '../engine/deadline-check';
import type { SimpleGraph } from './simple-graph';

/** What is left of a graph once its trees are folded. */
export interface Core extends SimpleGraph {
  /** By node of the core: how many nodes of the graph it represents, itself included. */
  multiplicity: Float64Array;
}

export interface FoldedGraph {
  core: Core;
  /** By node of the graph: the node of the core that represents it. */
  representative: Int32Array;
  /** By node of the graph: its betweenness for the pairs that have an end in a folded tree. */
  score: Float64Array;
}

/**
 * Folds nodes with one neighbour into it, repeatedly, until none is left. Every path of a pair with an end in a tree
 * passes through the nodes between that end and the core, whatever its length elsewhere, so that these contributions
 * are counted here, exactly (Baglioni et al. 2012, Sariyuce et al. 2013: a third of our nodes have one neighbour).
 */
export function foldTrees(graph: SimpleGraph, deadlineCheck: DeadlineCheck): FoldedGraph {
  const { arcStart, arcNode } = graph;
  const nodes = graph.nodes.length;
  const degree = Int32Array.from(graph.nodes, (_, node) => arcStart[node + 1]! - arcStart[node]!);
  const multiplicity = new Float64Array(nodes).fill(1);
  const folded = new Uint8Array(nodes);
  const foldedInto = Int32Array.from(graph.nodes.keys());
  const score = new Float64Array(nodes);
  const leaves = [...degree.keys()].filter((node) => degree[node] === 1);
  for (const leaf of leaves) {
    if (degree[leaf] !== 1) continue;
    folded[leaf] = 1;
    let arc = arcStart[leaf]!;
    while (folded[arcNode[arc]!]) arc++;
    deadlineCheck.step(1 + arc - arcStart[leaf]!);
    const into = arcNode[arc]!;
    foldedInto[leaf] = into;
    // The pairs with ends in two different trees of the node.
    score[into]! += (multiplicity[into]! - 1) * multiplicity[leaf]!;
    multiplicity[into]! += multiplicity[leaf]!;
    degree[leaf] = 0;
    if (--degree[into]! === 1) leaves.push(into);
  }
  const size = componentSizes(graph, deadlineCheck);
  // The pairs with one end in a tree of the node and the other outside the node and its trees.
  multiplicity.forEach((count, node) => (score[node]! += (count - 1) * (size[node]! - count)));
  // In reverse: the node that a leaf was folded into was itself folded later, if at all.
  for (const leaf of leaves.reverse()) foldedInto[leaf] = foldedInto[foldedInto[leaf]!]!;
  const { core, coreIndexOf } = coreOf(graph, folded, multiplicity);
  return { core, representative: foldedInto.map((node) => coreIndexOf[node]!), score };
}

function coreOf(
  graph: SimpleGraph,
  folded: Uint8Array,
  multiplicity: Float64Array,
): { core: Core; coreIndexOf: Int32Array } {
  const nodes = [...graph.nodes.keys()].filter((node) => !folded[node]);
  const coreIndexOf = new Int32Array(graph.nodes.length);
  nodes.forEach((node, index) => (coreIndexOf[node] = index));
  const arcStart = new Int32Array(nodes.length + 1);
  const arcs: number[] = [];
  nodes.forEach((node, index) => {
    for (let arc = graph.arcStart[node]!; arc < graph.arcStart[node + 1]!; arc++) {
      if (!folded[graph.arcNode[arc]!]) arcs.push(arc);
    }
    arcStart[index + 1] = arcs.length;
  });
  const core = {
    nodes: Int32Array.from(nodes, (node) => graph.nodes[node]!),
    arcStart,
    arcNode: Int32Array.from(arcs, (arc) => coreIndexOf[graph.arcNode[arc]!]!),
    arcCost: Float64Array.from(arcs, (arc) => graph.arcCost[arc]!),
    multiplicity: Float64Array.from(nodes, (node) => multiplicity[node]!),
  };
  return { core, coreIndexOf };
}

/** By node: the number of nodes in its connected component. */
function componentSizes({ nodes, arcStart, arcNode }: SimpleGraph, deadlineCheck: DeadlineCheck): Int32Array {
  const size = new Int32Array(nodes.length);
  for (let root = 0; root < nodes.length; root++) {
    if (size[root]) continue;
    const component = [root];
    size[root] = 1;
    for (const node of component) {
      deadlineCheck.step(1);
      for (let arc = arcStart[node]!; arc < arcStart[node + 1]!; arc++) {
        if (size[arcNode[arc]!]) continue;
        size[arcNode[arc]!] = 1;
        component.push(arcNode[arc]!);
      }
    }
    for (const node of component) size[node] = component.length;
  }
  return size;
}
