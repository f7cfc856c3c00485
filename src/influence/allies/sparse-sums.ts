/**
 * A sum for each node, of which only the nodes that were added to cost anything: emptying it takes as long as filling it
 * did, whatever the number of nodes.
 */
export class SparseSums {
  /** The nodes added to, in the order of their first addition. */
  readonly nodes: number[] = [];
  private readonly sums: Float64Array;

  constructor(size: number) {
    this.sums = new Float64Array(size);
  }

  /** `amount` is above 0. */
  add(node: number, amount: number): void {
    const before = this.sums[node]!;
    if (before === 0) this.nodes.push(node);
    this.sums[node] = before + amount;
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

const idle = new WeakMap<object, SparseSums[]>();

/**
 * Lends two empty sums over `size` nodes for as long as `use` takes, and empties them for the next borrower, also where
 * it throws. They are kept with `owner`: a graph of 225,000 nodes is asked often, and megabytes a question would be a
 * garbage collection every few.
 */
export function withSums<Result>(
  owner: object,
  size: number,
  use: (one: SparseSums, other: SparseSums) => Result,
): Result {
  const kept = idle.get(owner) ?? [];
  idle.set(owner, kept);
  const one = kept.pop() ?? new SparseSums(size);
  const other = kept.pop() ?? new SparseSums(size);
  try {
    return use(one, other);
  } finally {
    one.clear();
    other.clear();
    kept.push(one, other);
  }
}
