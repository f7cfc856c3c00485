import type { DeadlineCheck } from '../../engine/deadline-check';
import { halfSteps } from '../path';
import type { SearchSubgraph } from './search-subgraph';
import { UNREACHABLE, UpperBounds } from './upper-bounds';

/**
 * Keeps the nodes on some walk from a start to a target through all `via` nodes that has at most the subgraph's
 * `maxHalfSteps` and scores at least `floor`.
 */
export function prune(
  subgraph: SearchSubgraph,
  viaCount: number,
  floor: number,
  deadlineCheck: DeadlineCheck,
): SearchSubgraph {
  const { root, maxHalfSteps, arcStart, arcNode, arcWeight, actor, factor, viaBit } = subgraph;
  const size = root + 1;
  const allVia = (1 << viaCount) - 1;
  const bounds = new UpperBounds(subgraph, viaCount, deadlineCheck);
  bounds.compute(new Uint8Array(size), maxHalfSteps - 1, allVia);
  const fromRoot = new Uint8Array(size).fill(maxHalfSteps + 1);
  const kept = new Uint8Array(size);
  /** By state, mask of the `via` nodes passed x size + node: the highest product of a walk from the root. */
  const products = new Float64Array(size << viaCount).fill(UNREACHABLE);
  /** By half-steps: the states that have a better product by walks of so many. */
  const improved = Array.from({ length: maxHalfSteps + 3 }, (): number[] => []);
  const improvedAt = new Uint8Array(products.length);
  products[root] = 1;
  improved[0]!.push(root);
  for (let reachedIn = 0; reachedIn <= maxHalfSteps; reachedIn++) {
    const states = improved[reachedIn]!;
    // Walks from a node to others of its kind improve states of the level after the next.
    const reached = states.map((state) => products[state]!);
    states.forEach((state, index) => {
      const node = state % size;
      const passed = (state - node) / size;
      const bound = node === root ? 1 : bounds.at(maxHalfSteps - reachedIn, allVia & ~passed, node);
      if (bound < 0 || reached[index]! * factor[node]! * bound < floor) return;
      kept[node] = 1;
      fromRoot[node] = Math.min(fromRoot[node]!, reachedIn);
      const product = reached[index]! * factor[node]!;
      deadlineCheck.step(1 + arcStart[node + 1]! - arcStart[node]!);
      for (let arc = arcStart[node]!; arc < arcStart[node + 1]!; arc++) {
        const next = arcNode[arc]!;
        const nextState = (passed | viaBit[next]!) * size + next;
        const nextProduct = product * arcWeight[arc]!;
        if (nextProduct <= products[nextState]!) continue;
        products[nextState] = nextProduct;
        const at = reachedIn + halfSteps(actor, node, next);
        if (improvedAt[nextState] === at) continue;
        improvedAt[nextState] = at;
        improved[at]!.push(nextState);
      }
    });
  }
  return inducedSubgraph(subgraph, kept, fromRoot);
}

function inducedSubgraph(subgraph: SearchSubgraph, kept: Uint8Array, fromRoot: Uint8Array): SearchSubgraph {
  const nodes: number[] = [];
  const newIndexOf = Int32Array.from(kept, (keep, node) => (keep ? nodes.push(node) - 1 : -1));
  const arcs: number[] = [];
  const arcStart = new Int32Array(nodes.length + 1);
  nodes.forEach((node, index) => {
    for (let arc = subgraph.arcStart[node]!; arc < subgraph.arcStart[node + 1]!; arc++) {
      if (kept[subgraph.arcNode[arc]!]) arcs.push(arc);
    }
    arcStart[index + 1] = arcs.length;
  });
  return {
    // The root is the last node and has no index in the projection.
    nodes: Int32Array.from(nodes.slice(0, -1), (node) => subgraph.nodes[node]!),
    root: nodes.length - 1,
    arcStart,
    arcNode: Int32Array.from(arcs, (arc) => newIndexOf[subgraph.arcNode[arc]!]!),
    arcWeight: Float64Array.from(arcs, (arc) => subgraph.arcWeight[arc]!),
    arcTie: Int32Array.from(arcs, (arc) => subgraph.arcTie[arc]!),
    actor: Uint8Array.from(nodes, (node) => subgraph.actor[node]!),
    factor: Float64Array.from(nodes, (node) => subgraph.factor[node]!),
    target: Uint8Array.from(nodes, (node) => subgraph.target[node]!),
    viaBit: Uint8Array.from(nodes, (node) => subgraph.viaBit[node]!),
    fromRoot: Uint8Array.from(nodes, (node) => fromRoot[node]!),
    maxHalfSteps: subgraph.maxHalfSteps,
  };
}
