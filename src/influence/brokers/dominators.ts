import type { DeadlineCheck } from '../engine/deadline-check';
import { CURRENT_CLASSES } from '../view/arc-class';
import type { InfluenceView } from '../view/view';

const NOT_REACHED = -2;

/**
 * By node: its immediate dominator for paths of influence from the roots, taken as one, over current ties. -1 for the roots
 * and for what depends on no other single node; -2 where no path leads. The chain of dominators of a node has all the nodes
 * without which no root reaches it, roots included: a root that is removed is no root any more.
 *
 * Iterates over the nodes in reverse postorder until nothing changes: the nearest common dominator of all nodes before one
 * dominates it (Cooper, Harvey and Kennedy 2001, "A Simple, Fast Dominance Algorithm"). Throws DeadlinePassed.
 */
export function immediateDominators(
  view: InfluenceView,
  roots: readonly number[],
  deadlineCheck: DeadlineCheck,
): Int32Array {
  const { start, node: arcNode, class: arcClass } = view.in;
  // An imported constant is read through a getter: too slow for the inner loop.
  const current = CURRENT_CLASSES;
  const postorder = postorderFrom(view, roots, deadlineCheck);
  /** By node: its number in postorder, from 1; 0 where no path leads. A node has a lower one than its dominators. */
  const number = new Int32Array(view.exists.length);
  postorder.forEach((node, index) => (number[node] = index + 1));
  const dominator = new Int32Array(view.exists.length).fill(NOT_REACHED);
  for (const root of roots) dominator[root] = -1;

  const commonDominator = (one: number, other: number) => {
    while (one !== other && one >= 0 && other >= 0) {
      deadlineCheck.step(1);
      if (number[one]! < number[other]!) one = dominator[one]!;
      else other = dominator[other]!;
    }
    return one === other ? one : -1;
  };
  const isRoot = new Uint8Array(view.exists.length);
  for (const root of roots) isRoot[root] = 1;
  for (let changed = true; changed;) {
    changed = false;
    for (let index = postorder.length - 1; index >= 0; index--) {
      const node = postorder[index]!;
      if (isRoot[node]) continue;
      let common = NOT_REACHED;
      deadlineCheck.step(1 + start[node + 1]! - start[node]!);
      for (let arc = start[node]!; arc < start[node + 1]!; arc++) {
        const before = arcNode[arc]!;
        if (!current[arcClass[arc]!] || dominator[before] === NOT_REACHED) continue;
        common = common === NOT_REACHED ? before : commonDominator(common, before);
      }
      if (common === dominator[node]) continue;
      dominator[node] = common;
      changed = true;
    }
  }
  return dominator;
}

/** The nodes to which a path leads from the roots, each after those that a depth-first search discovers from it. */
function postorderFrom(view: InfluenceView, roots: readonly number[], deadlineCheck: DeadlineCheck): number[] {
  const { start, node: arcNode, class: arcClass } = view.out;
  const current = CURRENT_CLASSES;
  const isReached = new Uint8Array(view.exists.length);
  const nextArc = start.slice(0, view.exists.length);
  const postorder: number[] = [];
  const stack: number[] = [];
  const discover = (node: number) => {
    isReached[node] = 1;
    stack.push(node);
  };
  for (const root of roots) {
    if (!isReached[root]) discover(root);
    while (stack.length > 0) {
      const node = stack[stack.length - 1]!;
      const arc = nextArc[node]!++;
      deadlineCheck.step(1);
      if (arc === start[node + 1]!) {
        stack.pop();
        postorder.push(node);
      } else if (current[arcClass[arc]!] && !isReached[arcNode[arc]!]) discover(arcNode[arc]!);
    }
  }
  return postorder;
}
