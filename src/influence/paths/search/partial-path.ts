import { halfSteps } from '../path';
import { arcBetween, type SearchSubgraph } from './search-subgraph';

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

/**
 * Whether a partial path, and so every path that begins with it, is padding since an arc from one of its nodes to its last one
 * is worth as much as the part that it replaces. The path by that arc takes no more steps. Where it takes as many, the two
 * can be equal, and then it comes first only where its ids do; where that is open the answer is no.
 */
export function hasShortcut(subgraph: SearchSubgraph, path: PartialPath): boolean {
  const { viaBit, target } = subgraph;
  let after = path.previous;
  // The path by the arc must pass through all `via` nodes.
  while (after?.previous && viaBit[after.node] === 0) {
    const before = after.previous;
    if (before.previous === null) return false;
    // A direct tie of the ends makes nothing padding.
    const isDirect = before.previous.previous === null && target[path.node] === 1;
    if (!isDirect && isShortcut(subgraph, before, after.node, path)) return true;
    after = before;
  }
  return false;
}

function isShortcut(subgraph: SearchSubgraph, from: PartialPath, after: number, to: PartialPath): boolean {
  const arc = arcBetween(subgraph, from.node, to.node);
  if (arc < 0 || from.product * subgraph.factor[from.node]! * subgraph.arcWeight[arc]! < to.product) return false;
  return isFirstOfEqual(subgraph, from.node, after, to.node, to.halfSteps - from.halfSteps);
}

/** Whether an arc comes before a way of equal worth between the same nodes that takes so many half-steps and starts with `after`. */
export function isFirstOfEqual(
  { actor }: SearchSubgraph,
  from: number,
  after: number,
  to: number,
  halfStepsOfWay: number,
): boolean {
  return halfSteps(actor, from, to) < halfStepsOfWay || to < after;
}
