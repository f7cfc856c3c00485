import { halfSteps } from '../path';
import type { SearchSubgraph } from './search-subgraph';

/** A path from the root, as a linked list from its last node back to the root. */
export interface PartialPath {
  node: number;
  previous: PartialPath | null;
  /** Of its arcs and of the factors of the nodes before the last. */
  product: number;
  halfSteps: number;
  /** The bits of the `via` nodes that are not on it. */
  remainingVia: number;
}

export function partialPathAt(root: number, remainingVia: number): PartialPath {
  return { node: root, previous: null, product: 1, halfSteps: 0, remainingVia };
}

/** The partial path with one arc more, whether or not it comes back to a node. */
export function extended(subgraph: SearchSubgraph, path: PartialPath, arc: number): PartialPath {
  const { arcNode, arcWeight, actor, factor, viaBit } = subgraph;
  const node = arcNode[arc]!;
  return {
    node,
    previous: path,
    product: path.product * factor[path.node]! * arcWeight[arc]!,
    halfSteps: path.halfSteps + halfSteps(actor, path.node, node),
    remainingVia: path.remainingVia & ~viaBit[node]!,
  };
}

export function contains(path: PartialPath, node: number): boolean {
  for (let at: PartialPath | null = path; at; at = at.previous) if (at.node === node) return true;
  return false;
}

/** From the root on. */
export function nodesOf(path: PartialPath): number[] {
  const nodes: number[] = [];
  for (let at: PartialPath | null = path; at; at = at.previous) nodes.push(at.node);
  return nodes.reverse();
}
