import { BLOCKED, OPEN, PADDING } from './blocked-nodes';
import type { SearchSubgraph } from './search-subgraph';
import type { DeadlineCheck } from '../../engine/deadline-check';

/** The value where there is no walk; products are never below 0. */
export const UNREACHABLE = -1;

/**
 * By node, number of half-steps and mask of `via` nodes: the highest product of a walk to a target, in at most that many
 * half-steps and through all `via` nodes of the mask. The product is of what lies strictly between the node and the target: ties,
 * and the factors of nodes. Nodes can be blocked, or open only to who comes straight from outside: their own value stands, but
 * no walk from another node comes to them.
 *
 * Computed by the recurrence of Bellman (1958) and Ford, a layer for each half-step, over the subsets of the `via` nodes as
 * Held and Karp (1962) do. Targets are actors: an even number of half-steps before one a walk is at an actor, an odd number
 * before one at an initiative, so that a layer changes the values of one kind of node only. Products never grow along a walk, so removing the loops of the best walk leaves a path that
 * is no worse: without `via` nodes the value is that of the best path, with them it is an upper bound.
 */
export class UpperBounds {
  private readonly size: number;
  private readonly values: Float64Array;

  constructor(
    private readonly subgraph: SearchSubgraph,
    viaCount: number,
    private readonly deadlineCheck: DeadlineCheck,
  ) {
    this.size = subgraph.root;
    this.values = new Float64Array(this.size * (1 << viaCount) * subgraph.maxHalfSteps);
  }

  /** `viaMask`: the `via` nodes still to be passed after the node itself. */
  at(halfSteps: number, viaMask: number, node: number): number {
    return this.values[this.layer(halfSteps, viaMask) + node]!;
  }

  /** Computes the values for up to `halfSteps` and for every subset of `viaMask`. `access`: by node, see `OPEN`. */
  compute(access: Uint8Array, halfSteps: number, viaMask: number): void {
    for (let mask = 0; mask <= viaMask; mask++) {
      if ((mask & viaMask) !== mask) continue;
      const first = this.layer(0, mask);
      this.values.fill(UNREACHABLE, first, first + this.size);
      if (mask === 0) {
        for (let node = 0; node < this.size; node++) {
          if (this.subgraph.target[node] && access[node] !== BLOCKED) this.values[first + node] = 1;
        }
      }
    }
    for (let layer = 1; layer <= halfSteps; layer++) {
      for (let mask = 0; mask <= viaMask; mask++)
        if ((mask & viaMask) === mask) this.computeLayer(access, layer, mask, mask === viaMask ? PADDING : BLOCKED);
    }
  }

  /** `closed`: the lowest access of nodes without a value. Where no `via` node is passed yet, only OPEN nodes are come to. */
  private computeLayer(access: Uint8Array, halfSteps: number, viaMask: number, closed: number): void {
    const { arcStart, arcNode, arcWeight, factor, actor, viaBit, target, fromRoot, maxHalfSteps } = this.subgraph;
    const { values, size } = this;
    // An imported constant is read through a getter: too slow for the inner loop.
    const limit = closed === PADDING ? OPEN : PADDING;
    const layer = this.layer(halfSteps, viaMask);
    const previous = this.layer(halfSteps - 1, viaMask);
    const kind = 1 - (halfSteps & 1);
    values.copyWithin(layer, previous, previous + size);
    this.deadlineCheck.step(size);
    for (let node = 0; node < size; node++) {
      // The last condition: so many half-steps are never left at this node, and the value is never read.
      if (actor[node] !== kind || access[node]! >= closed || target[node]) continue;
      if (fromRoot[node]! + halfSteps > maxHalfSteps) continue;
      let best = values[layer + node]!;
      for (let arc = arcStart[node]!; arc < arcStart[node + 1]!; arc++) {
        const next = arcNode[arc]!;
        if (access[next]! > limit) continue;
        const bit = viaBit[next]!;
        const bound = values[(viaMask & bit ? this.layer(halfSteps - 1, viaMask & ~bit) : previous) + next]!;
        if (bound < 0) continue;
        const product = arcWeight[arc]! * factor[next]! * bound;
        if (product > best) best = product;
      }
      values[layer + node] = best;
    }
  }

  private layer(halfSteps: number, viaMask: number): number {
    return (viaMask * this.subgraph.maxHalfSteps + halfSteps) * this.size;
  }
}

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
  for (let halfSteps = 0; halfSteps <= maxHalfSteps; halfSteps++) {
    const states = improved[halfSteps]!;
    // Walks from a node to others of its kind improve states of the level after the next.
    const reached = states.map((state) => products[state]!);
    states.forEach((state, index) => {
      const node = state % size;
      const passed = (state - node) / size;
      const bound = node === root ? 1 : bounds.at(maxHalfSteps - halfSteps, allVia & ~passed, node);
      if (bound < 0 || reached[index]! * factor[node]! * bound < floor) return;
      kept[node] = 1;
      if (fromRoot[node]! > halfSteps) fromRoot[node] = halfSteps;
      const product = reached[index]! * factor[node]!;
      deadlineCheck.step(1 + arcStart[node + 1]! - arcStart[node]!);
      for (let arc = arcStart[node]!; arc < arcStart[node + 1]!; arc++) {
        const next = arcNode[arc]!;
        const nextState = (passed | viaBit[next]!) * size + next;
        const nextProduct = product * arcWeight[arc]!;
        if (nextProduct <= products[nextState]!) continue;
        products[nextState] = nextProduct;
        const at = halfSteps + (actor[next] === actor[node] ? 2 : 1);
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
