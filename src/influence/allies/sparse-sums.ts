import { CURRENT_CLASSES } from '../view/arcs';
import type { InfluenceView } from '../view/view';

/** A sum for each node; `clear` takes time linear in the nodes with a sum, not in all nodes. */
export class SparseSums {
  /** The nodes with a sum above 0, in the order of their first addition. */
  readonly nodes: number[] = [];
  private readonly sums: Float64Array;

  constructor(size: number) {
    this.sums = new Float64Array(size);
  }

  /** `amount` is above 0. */
  add(node: number, amount: number): void {
    const previous = this.sums[node]!;
    if (previous === 0) this.nodes.push(node);
    this.sums[node] = previous + amount;
  }

  /** 0 where nothing was added. */
  at(node: number): number {
    return this.sums[node]!;
  }

  clear(): void {
    for (const node of this.nodes) this.sums[node] = 0;
    this.nodes.length = 0;
  }
}

const poolByOwner = new WeakMap<object, SparseSums[]>();

/**
 * Calls `use` with two empty sums over `size` nodes from the pool of `owner`, and returns them to
 * it, cleared, also where `use` throws. For a graph of 225,000 nodes each sum takes 1.8 MB:
 * allocating them for each question would keep the garbage collector busy.
 */
export function withSums<Result>(
  owner: object,
  size: number,
  use: (first: SparseSums, second: SparseSums) => Result,
): Result {
  const pool = poolByOwner.get(owner) ?? [];
  poolByOwner.set(owner, pool);
  const first = pool.pop() ?? new SparseSums(size);
  const second = pool.pop() ?? new SparseSums(size);
  try {
    return use(first, second);
  } finally {
    first.clear();
    second.clear();
    pool.push(first, second);
  }
}

/**
 * Calls `visit`, in the order of nodes, for each neighbour with which influence travels both ways
 * over current ties, by one tie or by two. The weight is the mean of the best weights in the two
 * directions.
 */
export function forEachMutualNeighbour(
  view: InfluenceView,
  node: number,
  visit: (neighbour: number, weight: number) => void,
): void {
  const { out, in: incoming } = view;
  const outEnd = out.start[node + 1]!;
  const inEnd = incoming.start[node + 1]!;
  // An imported constant is read through a getter: too slow for the inner loop.
  const holds = CURRENT_CLASSES;
  let forth = out.start[node]!;
  let back = incoming.start[node]!;
  while (forth < outEnd && back < inEnd) {
    const neighbour = out.node[forth]!;
    const source = incoming.node[back]!;
    if (!holds[out.class[forth]!] || neighbour < source) forth++;
    else if (!holds[incoming.class[back]!] || source < neighbour) back++;
    else {
      // The first current one of parallel arcs has the highest weight.
      visit(neighbour, (out.weight[forth]! + incoming.weight[back]!) / 2);
      while (forth < outEnd && out.node[forth] === neighbour) forth++;
      while (back < inEnd && incoming.node[back] === neighbour) back++;
    }
  }
}
