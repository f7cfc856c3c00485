import { halfSteps } from '../path';
import { arcBetween, type SearchSubgraph } from './search-subgraph';

/** A path from the root, as a linked list from its last node back to the root. */
export interface PartialPath {
  node: number;
  previous: PartialPath | null;
  /** The product of its arcs and the factors of the nodes before the last. */
  product: number;
  halfSteps: number;
  /** The bits of the `via` nodes that it does not contain. */
  remainingVia: number;
}

export function partialPathAt(root: number, remainingVia: number): PartialPath {
  return { node: root, previous: null, product: 1, halfSteps: 0, remainingVia };
}

/** Appends an arc, even one that returns to a node of the path. */
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

/** Lists the nodes from the root. */
export function nodesOf(path: PartialPath): number[] {
  const nodes: number[] = [];
  for (let at: PartialPath | null = path; at; at = at.previous) nodes.push(at.node);
  return nodes.reverse();
}

/**
 * True where a partial path, and so every path that begins with it, is padding since an arc from
 * one of its nodes to its last is worth as much as the part it replaces. The path by that arc takes
 * no more steps; with as many, it comes first only where its ids do. False if undecided.
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

/** True where an arc comes before an equal walk between the same nodes that begins with `after`. */
export function isFirstOfEqual(
  { actor }: SearchSubgraph,
  from: number,
  after: number,
  to: number,
  halfStepsOfWalk: number,
): boolean {
  return halfSteps(actor, from, to) < halfStepsOfWalk || to < after;
}
