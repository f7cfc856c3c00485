import type { DeadlineCheck } from '../engine/deadline-check';
import type { SimpleGraph } from './simple-graph';

export interface Core extends SimpleGraph {
  /** By node of the core: how many nodes it stands for, itself among them. */
  stands: Float64Array;
}

export interface Folded {
  core: Core;
  /** By node of the graph: the place in the core of the node that stands for it. */
  standIn: Int32Array;
  /** By node of the graph: its betweenness for the pairs that are not two nodes of the core's, nor stood for by two. */
  score: Float64Array;
}

/**
 * The graph without its trees: a node with one neighbour is folded into it, again and again, which then stands for
 * both. Pairs with an end in a tree pass through the nodes on which it hangs, whatever is shortest elsewhere, so that
 * these are counted here, exactly (Baglioni et al. 2012, Sariyuce et al. 2013: a third of our nodes have one
 * neighbour).
 */
export function foldTrees(graph: SimpleGraph, watch: DeadlineCheck): Folded {
  const { arcStart, arcNode } = graph;
  const nodes = graph.nodes.length;
  const left = Int32Array.from(graph.nodes, (_, node) => arcStart[node + 1]! - arcStart[node]!);
  const stands = new Float64Array(nodes).fill(1);
  const folded = new Uint8Array(nodes);
  const foldedOnto = Int32Array.from(graph.nodes.keys());
  /** Pairs in two of the trees that hang on the node. */
  const score = new Float64Array(nodes);
  const ends = [...left.keys()].filter((node) => left[node] === 1);
  for (const end of ends) {
    if (left[end] !== 1) continue;
    folded[end] = 1;
    let arc = arcStart[end]!;
    while (folded[arcNode[arc]!]) arc++;
    watch.step(1 + arc - arcStart[end]!);
    const onto = arcNode[arc]!;
    foldedOnto[end] = onto;
    score[onto]! += (stands[onto]! - 1) * stands[end]!;
    stands[onto]! += stands[end]!;
    left[end] = 0;
    if (--left[onto]! === 1) ends.push(onto);
  }
  const size = componentSizes(graph, watch);
  stands.forEach((count, node) => (score[node]! += (count - 1) * (size[node]! - count)));
  // Whatever a node was folded into was folded later, if at all.
  for (const end of ends.reverse()) foldedOnto[end] = foldedOnto[foldedOnto[end]!]!;
  const { core, placeOf } = coreOf(graph, folded, stands);
  return { core, standIn: foldedOnto.map((node) => placeOf[node]!), score };
}

function coreOf(graph: SimpleGraph, folded: Uint8Array, stands: Float64Array): { core: Core; placeOf: Int32Array } {
  const kept = [...graph.nodes.keys()].filter((node) => !folded[node]);
  const placeOf = new Int32Array(graph.nodes.length);
  kept.forEach((node, place) => (placeOf[node] = place));
  const arcStart = new Int32Array(kept.length + 1);
  const arcs: number[] = [];
  kept.forEach((node, place) => {
    for (let arc = graph.arcStart[node]!; arc < graph.arcStart[node + 1]!; arc++) {
      if (!folded[graph.arcNode[arc]!]) arcs.push(arc);
    }
    arcStart[place + 1] = arcs.length;
  });
  const core = {
    nodes: Int32Array.from(kept, (node) => graph.nodes[node]!),
    arcStart,
    arcNode: Int32Array.from(arcs, (arc) => placeOf[graph.arcNode[arc]!]!),
    arcCost: Float64Array.from(arcs, (arc) => graph.arcCost[arc]!),
    stands: Float64Array.from(kept, (node) => stands[node]!),
  };
  return { core, placeOf };
}

/** By node: how many nodes can be reached from it, itself among them. */
function componentSizes({ nodes, arcStart, arcNode }: SimpleGraph, watch: DeadlineCheck): Int32Array {
  const size = new Int32Array(nodes.length);
  for (let root = 0; root < nodes.length; root++) {
    if (size[root]) continue;
    const found = [root];
    size[root] = 1;
    for (const node of found) {
      watch.step(1);
      for (let arc = arcStart[node]!; arc < arcStart[node + 1]!; arc++) {
        if (size[arcNode[arc]!]) continue;
        size[arcNode[arc]!] = 1;
        found.push(arcNode[arc]!);
      }
    }
    for (const node of found) size[node] = found.length;
  }
  return size;
}
