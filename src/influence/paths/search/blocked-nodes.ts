import type { DeadlineCheck } from '../../engine/deadline-check';
import { halfSteps } from '../path';
import { CostHeap } from './cost-heap';
import { isFirstOfEqual, type PartialPath } from './partial-path';
import { arcBetween, type SearchSubgraph } from './search-subgraph';

/**
 * The access of paths of a subspace to a node: any; as long as they pass no `via` node after the
 * prefix, only directly from the end of the prefix, or none; or never.
 */
export const OPEN = 0;
export const ONLY_FIRST = 1;
export const PADDING = 2;
export const BLOCKED = 3;

/**
 * Marks in `access`, which contains the blocked nodes, those that only padding reaches: an arc from
 * the prefix leads there that is worth at least as much as every other walk from the same node that
 * passes no `via` node, since an arc may skip none. Throws DeadlinePassed.
 */
export function blockPadding(
  subgraph: SearchSubgraph,
  prefix: PartialPath,
  excluded: readonly number[],
  access: Uint8Array,
  deadlineCheck: DeadlineCheck,
): void {
  if (prefix.previous === null) return;
  const walks = walksFrom(subgraph, prefix.node, excluded, access, deadlineCheck);
  blockBehindLast(subgraph, prefix, walks, access);
  blockBehindEarlier(subgraph, prefix, excluded, walks, access);
}

/**
 * Computes, by node, the highest product of a walk from the source, with its factor, that passes no
 * `via` node and does not start with an excluded one; 0 where there is none.
 */
function walksFrom(
  subgraph: SearchSubgraph,
  source: number,
  excluded: readonly number[],
  access: Uint8Array,
  deadlineCheck: DeadlineCheck,
): Float64Array {
  const { arcStart, arcNode, arcWeight, factor, target, viaBit, root } = subgraph;
  const walks = new Float64Array(root + 1);
  const queue = new CostHeap();
  const expand = (node: number, product: number) => {
    deadlineCheck.step(1 + arcStart[node + 1]! - arcStart[node]!);
    for (let arc = arcStart[node]!; arc < arcStart[node + 1]!; arc++) {
      const next = arcNode[arc]!;
      const walk = product * arcWeight[arc]!;
      if (walk <= walks[next]! || access[next] !== OPEN || (node === source && excluded.includes(next))) continue;
      walks[next] = walk;
      queue.push(-walk, next);
    }
  };
  expand(source, factor[source]!);
  for (let node = queue.item; node >= 0; node = queue.item) {
    const walk = -queue.cost;
    queue.drop();
    if (walk === walks[node] && !target[node] && !viaBit[node]) expand(node, walk * factor[node]!);
  }
  return walks;
}

/** Marks the nodes to which an arc from the last node of the prefix is the best walk. */
function blockBehindLast(subgraph: SearchSubgraph, prefix: PartialPath, walks: Float64Array, access: Uint8Array): void {
  const { arcStart, arcNode, arcWeight, actor, factor, target, viaBit, root } = subgraph;
  const last = prefix.node;
  /** By node: the highest product of a walk of two ties or more. */
  const detours = new Float64Array(root + 1);
  for (let node = 0; node < root; node++) {
    if (walks[node] === 0 || target[node] || viaBit[node]) continue;
    const product = walks[node]! * factor[node]!;
    for (let arc = arcStart[node]!; arc < arcStart[node + 1]!; arc++) {
      const next = arcNode[arc]!;
      if (product * arcWeight[arc]! > detours[next]!) detours[next] = product * arcWeight[arc]!;
    }
  }
  const isStart = prefix.previous!.previous === null;
  for (let arc = arcStart[last]!; arc < arcStart[last + 1]!; arc++) {
    const node = arcNode[arc]!;
    if (access[node] !== OPEN || (isStart && target[node])) continue;
    if (factor[last]! * arcWeight[arc]! >= detours[node]!) access[node] = ONLY_FIRST;
  }
  // A walk by one node of the other kind takes as many steps: among equals the ids decide.
  for (let arc = arcStart[last]!; arc < arcStart[last + 1]!; arc++) {
    const between = arcNode[arc]!;
    if (actor[between] === actor[last] || target[between] || viaBit[between]) continue;
    for (let second = arcStart[between]!; second < arcStart[between + 1]!; second++) {
      const node = arcNode[second]!;
      if (access[node] === ONLY_FIRST && !isFirstOfEqual(subgraph, last, between, node, 2)) access[node] = OPEN;
    }
  }
}

/** Marks the nodes to which an arc from an earlier node of the prefix is the best walk. */
function blockBehindEarlier(
  subgraph: SearchSubgraph,
  prefix: PartialPath,
  excluded: readonly number[],
  walks: Float64Array,
  access: Uint8Array,
): void {
  const { arcStart, arcNode, arcWeight, actor, factor, target, viaBit } = subgraph;
  const last = prefix.node;
  const hasEqualWalk = (before: number, node: number) =>
    arcBetween(subgraph, last, node) >= 0 &&
    !excluded.includes(node) &&
    !isFirstOfEqual(subgraph, before, last, node, halfSteps(actor, before, last) + halfSteps(actor, last, node));
  for (let after = prefix; viaBit[after.node] === 0; after = after.previous!) {
    const before = after.previous!;
    if (before.previous === null) return;
    const isStart = before.previous.previous === null;
    const product = before.product * factor[before.node]!;
    for (let arc = arcStart[before.node]!; arc < arcStart[before.node + 1]!; arc++) {
      const node = arcNode[arc]!;
      if (access[node] === BLOCKED || (isStart && target[node])) continue;
      if (product * arcWeight[arc]! < prefix.product * walks[node]!) continue;
      if (after !== prefix || !hasEqualWalk(before.node, node)) access[node] = PADDING;
    }
  }
}
