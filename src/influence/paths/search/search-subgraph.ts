import type { Arcs } from '../../view/arcs';
import { SCORE_EPSILON } from '../../view/scoring';
import { FREE, type SearchScope, START, TARGET } from './path-query';

/**
 * A part of the influence graph that contains the paths searched for, reindexed in id order and
 * small enough for many searches. It has only arcs that a path can use: none into a start or out of
 * a target, and only the best of parallel ties. An additional node, the root, has an arc of weight
 * 1 to each start, so that all paths begin at one node. Half-steps count from the root, which
 * counts as an initiative: a walk is at an actor after an odd number of them, else at an
 * initiative.
 */
export interface SearchSubgraph {
  /** The projection's indexes, ascending, without the root. */
  nodes: Int32Array;
  /** The index of the root, which is the last. */
  root: number;
  /** By node: its first arc; one entry more than nodes. */
  arcStart: Int32Array;
  arcNode: Int32Array;
  arcWeight: Float64Array;
  /** The projection's ties; -1 for arcs of the root. */
  arcTie: Int32Array;
  /** By node: 1 for actors. */
  actor: Uint8Array;
  /** The pass factor by node; 1 for the root, the starts and the targets. */
  factor: Float64Array;
  /** By node: 1 for targets. */
  target: Uint8Array;
  /** By node: the bit of a `via` node, 0 for others. */
  viaBit: Uint8Array;
  /** By node: a lower bound of its half-steps from the root. */
  fromRoot: Uint8Array;
  /** One more than the scope's, for the arc from the root. */
  maxHalfSteps: number;
}

/** Builds the search subgraph over some nodes of the projection. */
export function searchSubgraphOf(
  scope: SearchScope,
  within: readonly number[],
  via: readonly number[],
): SearchSubgraph {
  const { view, roles } = scope;
  const { out } = view;
  const nodes = Int32Array.from(within).sort();
  const root = nodes.length;
  /** By node of the projection: its index in the subgraph; -1 for other nodes. */
  const indexOf = new Int32Array(roles.length).fill(-1);
  nodes.forEach((node, index) => (indexOf[node] = index));
  const arcStart = new Int32Array(root + 2);
  const arcNode: number[] = [];
  const arcTie: number[] = [];
  const arcWeight: number[] = [];
  // An imported constant is read through a getter: too slow for the inner loop.
  const start = START;
  nodes.forEach((node, index) => {
    scope.deadlineCheck.step(1);
    if (roles[node] !== TARGET) {
      for (let arc = out.start[node]!; arc < out.start[node + 1]!;) {
        const neighbour = out.node[arc]!;
        if (indexOf[neighbour]! < 0 || roles[neighbour] === start) {
          arc++;
          continue;
        }
        const end = endOfParallelArcs(out, arc, node);
        const best = bestArc(scope, arc, end);
        if (best >= 0) {
          arcNode.push(indexOf[neighbour]!);
          arcTie.push(out.tie[best]!);
          arcWeight.push(out.weight[best]!);
        }
        arc = end;
      }
    }
    arcStart[index + 1] = arcNode.length;
  });
  for (const start of scope.starts) {
    if (indexOf[start]! < 0) continue;
    arcNode.push(indexOf[start]!);
    arcTie.push(-1);
    arcWeight.push(1);
  }
  arcStart[root + 1] = arcNode.length;
  const viaBit = new Uint8Array(root + 1);
  via.forEach((node, bit) => {
    if (indexOf[node]! >= 0) viaBit[indexOf[node]!] = 1 << bit;
  });
  return {
    nodes,
    root,
    arcStart,
    arcNode: Int32Array.from(arcNode),
    arcWeight: Float64Array.from(arcWeight),
    arcTie: Int32Array.from(arcTie),
    actor: Uint8Array.from({ length: root + 1 }, (_, index) =>
      index < root ? view.projection.nodeActor[nodes[index]!]! : 0,
    ),
    factor: Float64Array.from({ length: root + 1 }, (_, index) =>
      index < root && roles[nodes[index]!] === FREE ? view.factor[nodes[index]!]! : 1,
    ),
    target: Uint8Array.from({ length: root + 1 }, (_, index) =>
      Number(index < root && roles[nodes[index]!] === TARGET),
    ),
    viaBit,
    fromRoot: new Uint8Array(root + 1),
    maxHalfSteps: scope.maxHalfSteps + 1,
  };
}

/** The arcs of a node are sorted by neighbour. */
function endOfParallelArcs(out: Arcs, arc: number, node: number): number {
  const endOfNode = out.start[node + 1]!;
  let end = arc + 1;
  while (end < endOfNode && out.node[end] === out.node[arc]) end++;
  return end;
}

/** Finds the arc of least tie id among the heaviest of parallel arcs that pass the filters. */
function bestArc({ view: { out }, allowed }: SearchScope, arc: number, end: number): number {
  let best = -1;
  let minWeight = 0;
  for (; arc < end; arc++) {
    if (!allowed[out.class[arc]!]) continue;
    if (best < 0) minWeight = out.weight[arc]! - SCORE_EPSILON;
    else if (out.weight[arc]! < minWeight) break;
    if (best < 0 || out.tie[arc]! < out.tie[best]!) best = arc;
  }
  return best;
}

/** Finds the arc from a node to another; -1 where there is none. */
export function arcBetween({ arcStart, arcNode }: SearchSubgraph, node: number, to: number): number {
  let low = arcStart[node]!;
  let high = arcStart[node + 1]!;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (arcNode[middle]! < to) low = middle + 1;
    else high = middle;
  }
  return low < arcStart[node + 1]! && arcNode[low] === to ? low : -1;
}
