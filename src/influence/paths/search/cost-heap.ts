const FIRST_CAPACITY = 64;

/** A binary heap of whole numbers by cost, lowest first, in two flat arrays. */
export class CostHeap {
  private costs = new Float64Array(FIRST_CAPACITY);
  private items = new Int32Array(FIRST_CAPACITY);
  private size = 0;

  /** The lowest cost; Infinity where the heap is empty. */
  get cost(): number {
    return this.size > 0 ? this.costs[0]! : Infinity;
  }

  /** The item of the lowest cost; -1 where the heap is empty. */
  get item(): number {
    return this.size > 0 ? this.items[0]! : -1;
  }

  clear(): void {
    this.size = 0;
  }

  push(cost: number, item: number): void {
    if (this.size === this.costs.length) this.widen();
    const { costs, items } = this;
    let place = this.size++;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (costs[parent]! <= cost) break;
      costs[place] = costs[parent]!;
      items[place] = items[parent]!;
      place = parent;
    }
    costs[place] = cost;
    items[place] = item;
  }

  /** Takes the item of the lowest cost off the heap; nothing where the heap is empty. */
  drop(): void {
    if (this.size === 0) return;
    const { costs, items } = this;
    const size = --this.size;
    const cost = costs[size]!;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= size) break;
      if (child + 1 < size && costs[child + 1]! < costs[child]!) child++;
      if (costs[child]! >= cost) break;
      costs[place] = costs[child]!;
      items[place] = items[child]!;
      place = child;
    }
    costs[place] = cost;
    items[place] = items[size]!;
  }

  private widen(): void {
    const { costs, items } = this;
    this.costs = new Float64Array(2 * costs.length);
    this.costs.set(costs);
    this.items = new Int32Array(2 * items.length);
    this.items.set(items);
  }
}
