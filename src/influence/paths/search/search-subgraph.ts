import { SCORE_EPSILON } from '../../view/scoring';
import { FREE, START, TARGET, type Walk } from './path-query';

/**
 * The part of the influence graph in which the wanted paths lie, numbered anew (in id order still) and small enough to
 * be searched many times. Its arcs are those a path can use: none leads to a start or away from a target, and of
 * parallel ties only the best is there. One more node, the root, has an arc of weight 1 to each start, so that many
 * starts are one; hops count from it, one more than the query's.
 */
export interface SearchSubgraph {
  /** The projection's indexes, ascending. */
  nodes: Int32Array;
  root: number;
  arcStart: Int32Array;
  arcNode: Int32Array;
  arcWeight: Float64Array;
  /** The projection's ties; -1 from the root. */
  arcTie: Int32Array;
  /** What passing through multiplies by; 1 for the root, the starts and the targets. */
  factor: Float64Array;
  target: Uint8Array;
  /** By node: the bit of a `via` node, 0 for others. */
  viaBit: Uint8Array;
  /** The fewest hops from the root, as far as known: a node is never nearer to a path's beginning. */
  hopsFromRoot: Uint8Array;
  maxHops: number;
}

/** The corridor over some nodes of the projection. */
export function searchSubgraphOf(walk: Walk, within: readonly number[], via: readonly number[]): SearchSubgraph {
  const { view, roles } = walk;
  const nodes = Int32Array.from(within).sort();
  const root = nodes.length;
  const placeOf = new Int32Array(roles.length);
  nodes.forEach((node, place) => (placeOf[node] = place + 1));
  const arcStart = new Int32Array(root + 2);
  const arcNode: number[] = [];
  const arcTie: number[] = [];
  nodes.forEach((node, place) => {
    walk.watch.step(1);
    if (roles[node] !== TARGET) {
      for (let arc = view.arcStart[node]!; arc < view.arcStart[node + 1]!;) {
        const other = view.arcNode[arc]!;
        const next = endOfParallel(walk, arc, node);
        const tie = placeOf[other] && roles[other] !== START ? bestTie(walk, arc, next) : -1;
        if (tie >= 0) {
          arcNode.push(placeOf[other]! - 1);
          arcTie.push(tie);
        }
        arc = next;
      }
    }
    arcStart[place + 1] = arcNode.length;
  });
  for (const start of walk.starts) {
    if (!placeOf[start]) continue;
    arcNode.push(placeOf[start] - 1);
    arcTie.push(-1);
  }
  arcStart[root + 1] = arcNode.length;
  const viaBit = new Uint8Array(root + 1);
  via.forEach((node, index) => {
    if (placeOf[node]) viaBit[placeOf[node] - 1] = 1 << index;
  });
  return {
    nodes,
    root,
    arcStart,
    arcNode: Int32Array.from(arcNode),
    arcWeight: Float64Array.from(arcTie, (tie) => (tie < 0 ? 1 : view.weight[tie]!)),
    arcTie: Int32Array.from(arcTie),
    factor: Float64Array.from({ length: root + 1 }, (_, place) =>
      place < root && roles[nodes[place]!] === FREE ? view.factor[nodes[place]!]! : 1,
    ),
    target: Uint8Array.from({ length: root + 1 }, (_, place) =>
      Number(place < root && roles[nodes[place]!] === TARGET),
    ),
    viaBit,
    hopsFromRoot: new Uint8Array(root + 1),
    maxHops: walk.maxHops + 1,
  };
}

function endOfParallel({ view }: Walk, arc: number, node: number): number {
  const end = view.arcStart[node + 1]!;
  let next = arc + 1;
  while (next < end && view.arcNode[next] === view.arcNode[arc]) next++;
  return next;
}

/** Of parallel ties, heaviest first, the first that passes the filters; equal in weight, the one with the least id. */
function bestTie({ view, allowed }: Walk, arc: number, end: number): number {
  let best = -1;
  let least = 0;
  for (; arc < end; arc++) {
    if (!allowed[view.arcClass[arc]!]) continue;
    if (best < 0) least = view.arcWeight[arc]! - SCORE_EPSILON;
    else if (view.arcWeight[arc]! < least) break;
    if (best < 0 || view.arcTie[arc]! < best) best = view.arcTie[arc]!;
  }
  return best;
}
