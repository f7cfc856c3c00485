import { CURRENT_CLASSES } from '../view/arc-class';
import type { InfluenceView } from '../view/view';
import type { DeadlineCheck } from '../engine/deadline-check';

/** Nodes that lie between some others and the roots, whichever way one goes. */
export interface Dominators {
  /** By node: 1 where it can be reached from the roots, and for the roots. */
  reached: Uint8Array;
  /** By node: the last node on the way from the roots that no way to it can do without; -1 where there is none. */
  last: Int32Array;
}

/**
 * The immediate dominator of every node that the roots, taken as one, can reach over current ties. Ties lead both ways,
 * so that it is the node by which the block of its tree arc hangs on the rest: one depth-first search that finds the
 * cut nodes (Tarjan 1972, Hopcroft & Tarjan 1973), linear in nodes and ties. Following `last` from a node passes
 * all the nodes without which it could not be reached.
 */
export function dominatorsOf(view: InfluenceView, roots: readonly number[], watch: DeadlineCheck): Dominators {
  const { arcStart, arcNode, arcClass } = view;
  // An imported name is read through a getter, a million times here.
  const current = CURRENT_CLASSES;
  const nodes = view.exists.length;
  const reached = new Uint8Array(nodes);
  /** When a node was entered: the roots at 0, all the others in their turn from 1. */
  const entered = new Int32Array(nodes);
  /** The earliest entry that the node or one below it in the tree has a tie to. */
  const earliest = new Int32Array(nodes);
  const parent = new Int32Array(nodes).fill(-1);
  const nextArc = arcStart.slice(0, nodes);
  const order: number[] = [];
  for (const root of roots) reached[root] = 1;

  const enter = (node: number, from: number) => {
    reached[node] = 1;
    parent[node] = from;
    entered[node] = earliest[node] = order.push(node);
  };
  const climb = (top: number) => {
    enter(top, -1);
    for (let node = top; node >= 0;) {
      const arc = nextArc[node]!++;
      watch.step(1);
      if (arc === arcStart[node + 1]!) {
        const below = parent[node]!;
        if (below >= 0) earliest[below] = Math.min(earliest[below]!, earliest[node]!);
        node = below;
      } else if (current[arcClass[arc]!]) {
        const other = arcNode[arc]!;
        if (reached[other]) earliest[node] = Math.min(earliest[node]!, entered[other]!);
        else {
          enter(other, node);
          node = other;
        }
      }
    }
  };
  for (const root of roots) {
    for (let arc = arcStart[root]!; arc < arcStart[root + 1]!; arc++) {
      if (current[arcClass[arc]!] && !reached[arcNode[arc]!]) climb(arcNode[arc]!);
    }
  }

  const last = new Int32Array(nodes).fill(-1);
  for (const node of order) {
    const above = parent[node]!;
    if (above >= 0) last[node] = earliest[node]! >= entered[above]! ? above : last[above]!;
  }
  return { reached, last };
}
