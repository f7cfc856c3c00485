import { SCORE_EPSILON } from '../../view/scoring';
import { FREE, type SearchScope, START, TARGET } from './path-query';

/**
 * A part of the influence graph that contains the paths searched for, reindexed (in id order still) and small enough to
 * be searched many times. It has only arcs that a path can use: none into a start or out of a target, and of parallel
 * ties only the best. One more node, the root, has an arc of weight 1 to each start, so that paths from several starts
 * have one beginning; hops count from the root.
 */
export interface SearchSubgraph {
  /** The projection's indexes, ascending, without the root. */
  nodes: Int32Array;
  /** The index of the root, which is the last. */
  root: number;
  /** By node: its first arc; one entry more than there are nodes. */
  arcStart: Int32Array;
  arcNode: Int32Array;
  arcWeight: Float64Array;
  /** The projection's ties; -1 for arcs of the root. */
  arcTie: Int32Array;
  /** The pass factor by node; 1 for the root, the starts and the targets. */
  factor: Float64Array;
  /** By node: 1 for targets. */
  target: Uint8Array;
  /** By node: the bit of a `via` node, 0 for others. */
  viaBit: Uint8Array;
  /** By node: a lower bound of its hops from the root. */
  hopsFromRoot: Uint8Array;
  /** One more than the query's, for the arc from the root. */
  maxHops: number;
}

/** The search subgraph over some nodes of the projection. */
export function searchSubgraphOf(
  scope: SearchScope,
  within: readonly number[],
  via: readonly number[],
): SearchSubgraph {
  const { view, roles } = scope;
  const nodes = Int32Array.from(within).sort();
  const root = nodes.length;
  /** By node of the projection: its index in the subgraph, -1 where it is not in it. */
  const indexOf = new Int32Array(roles.length).fill(-1);
  nodes.forEach((node, index) => (indexOf[node] = index));
  const arcStart = new Int32Array(root + 2);
  const arcNode: number[] = [];
  const arcTie: number[] = [];
  nodes.forEach((node, index) => {
    scope.deadlineCheck.step(1);
    if (roles[node] !== TARGET) {
      for (let arc = view.arcStart[node]!; arc < view.arcStart[node + 1]!;) {
        const other = view.arcNode[arc]!;
        const end = endOfParallelArcs(scope, arc, node);
        const tie = indexOf[other]! >= 0 && roles[other] !== START ? bestTie(scope, arc, end) : -1;
        if (tie >= 0) {
          arcNode.push(indexOf[other]!);
          arcTie.push(tie);
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
    arcWeight: Float64Array.from(arcTie, (tie) => (tie < 0 ? 1 : view.weight[tie]!)),
    arcTie: Int32Array.from(arcTie),
    factor: Float64Array.from({ length: root + 1 }, (_, index) =>
      index < root && roles[nodes[index]!] === FREE ? view.factor[nodes[index]!]! : 1,
    ),
    target: Uint8Array.from({ length: root + 1 }, (_, index) =>
      Number(index < root && roles[nodes[index]!] === TARGET),
    ),
    viaBit,
    hopsFromRoot: new Uint8Array(root + 1),
    maxHops: scope.maxHops + 1,
  };
}

/** The arcs of a node are sorted by neighbour. */
function endOfParallelArcs({ view }: SearchScope, arc: number, node: number): number {
  const endOfNode = view.arcStart[node + 1]!;
  let end = arc + 1;
  while (end < endOfNode && view.arcNode[end] === view.arcNode[arc]) end++;
  return end;
}

/** Of parallel arcs, heaviest first: the least tie id among those that pass the filters and have the highest weight. */
function bestTie({ view, allowed }: SearchScope, arc: number, end: number): number {
  let best = -1;
  let minWeight = 0;
  for (; arc < end; arc++) {
    if (!allowed[view.arcClass[arc]!]) continue;
    if (best < 0) minWeight = view.arcWeight[arc]! - SCORE_EPSILON;
    else if (view.arcWeight[arc]! < minWeight) break;
    if (best < 0 || view.arcTie[arc]! < best) best = view.arcTie[arc]!;
  }
  return best;
}
