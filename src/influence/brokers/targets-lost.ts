import { CURRENT_CLASSES } from '../view/arc-class';
import type { InfluenceView } from '../view/view';
import { DeadlineCheck } from '../engine/deadline-check';

/** Nodes are indexes of the projection. */
export interface TargetsLostQuery {
  members: readonly number[];
  targets: readonly number[];
  /** The actors to examine; all where absent. */
  candidates?: readonly number[];
  /** Called about once in a thousand steps; the search throws DeadlinePassed when it returns true. */
  shouldStop?: () => boolean;
}

/**
 * For each actor without which some target could not be reached from any member: those targets, ascending. Over
 * current ties, any number of hops, also through other targets. No member is among the actors, and a target does not
 * count as lost without itself; a target that is a member, or that no member reaches in any case, is never lost. The
 * actors come in ascending order.
 *
 * Throws DeadlinePassed.
 */
export function targetsLost(view: InfluenceView, query: TargetsLostQuery): Map<number, number[]> {
  const members = [...new Set(query.members)].filter((node) => view.exists[node]).sort((a, b) => a - b);
  const targets = [...new Set(query.targets)].sort((a, b) => a - b);
  const deadlineCheck = new DeadlineCheck(query.shouldStop);
  const dominator = immediateDominators(view, members, deadlineCheck);
  const candidates = query.candidates && new Set(query.candidates);
  const lost = new Map<number, number[]>();
  for (const target of targets) {
    for (let node = dominator[target]!; node >= 0; node = dominator[node]!) {
      deadlineCheck.step(1);
      if (!view.projection.nodeActor[node] || (candidates && !candidates.has(node))) continue;
      const lostWithout = lost.get(node);
      if (lostWithout) lostWithout.push(target);
      else lost.set(node, [target]);
    }
  }
  return new Map([...lost].sort(([a], [b]) => a - b));
}

/**
 * By node: its immediate dominator for paths from the roots, taken as one, over current ties; -1 where there is none.
 * The chain of dominators of a node has all the nodes, but for the roots, without which it could not be reached. Since
 * ties are undirected, the dominators are cut nodes, which one depth-first search finds in time linear in nodes and
 * ties (Tarjan 1972, Hopcroft & Tarjan 1973).
 */
function immediateDominators(view: InfluenceView, roots: readonly number[], deadlineCheck: DeadlineCheck): Int32Array {
  const { arcStart, arcNode, arcClass } = view;
  // An imported constant is read through a getter: too slow for the inner loop.
  const current = CURRENT_CLASSES;
  const nodes = view.exists.length;
  const reached = new Uint8Array(nodes);
  /** By node: its number in the order of discovery, from 1; 0 for the roots. */
  const discovery = new Int32Array(nodes);
  /** By node: the least discovery number that it or a node below it in the tree has a tie to. */
  const lowpoint = new Int32Array(nodes);
  const parent = new Int32Array(nodes).fill(-1);
  const nextArc = arcStart.slice(0, nodes);
  const order: number[] = [];
  for (const root of roots) reached[root] = 1;

  const discover = (node: number, from: number) => {
    reached[node] = 1;
    parent[node] = from;
    discovery[node] = lowpoint[node] = order.push(node);
  };
  const searchDepthFirst = (top: number) => {
    discover(top, -1);
    for (let node = top; node >= 0;) {
      const arc = nextArc[node]!++;
      deadlineCheck.step(1);
      if (arc === arcStart[node + 1]!) {
        const above = parent[node]!;
        if (above >= 0) lowpoint[above] = Math.min(lowpoint[above]!, lowpoint[node]!);
        node = above;
      } else if (current[arcClass[arc]!]) {
        const other = arcNode[arc]!;
        if (reached[other]) lowpoint[node] = Math.min(lowpoint[node]!, discovery[other]!);
        else {
          discover(other, node);
          node = other;
        }
      }
    }
  };
  for (const root of roots) {
    for (let arc = arcStart[root]!; arc < arcStart[root + 1]!; arc++) {
      if (current[arcClass[arc]!] && !reached[arcNode[arc]!]) searchDepthFirst(arcNode[arc]!);
    }
  }

  const dominator = new Int32Array(nodes).fill(-1);
  for (const node of order) {
    const above = parent[node]!;
    if (above >= 0) dominator[node] = lowpoint[node]! >= discovery[above]! ? above : dominator[above]!;
  }
  return dominator;
}
