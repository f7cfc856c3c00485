/** A label of a search: a node reached in so many hops with such a product. */
export interface Label {
  product: number;
  node: number;
  hops: number;
}

/** A binary heap of labels, highest product first, in three flat lists: a search pushes hundreds of thousands. */
export class LabelHeap {
  private readonly products: number[] = [];
  private readonly nodes: number[] = [];
  private readonly hops: number[] = [];

  /** The highest product; 0 where the heap is empty. */
  get top(): number {
    return this.products[0] ?? 0;
  }

  push(product: number, node: number, hops: number): void {
    let place = this.products.length;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (this.products[parent]! >= product) break;
      this.move(parent, place);
      place = parent;
    }
    this.set(place, product, node, hops);
  }

  pop(): Label | undefined {
    if (this.products.length === 0) return undefined;
    const first = { product: this.products[0]!, node: this.nodes[0]!, hops: this.hops[0]! };
    const product = this.products.pop()!;
    const node = this.nodes.pop()!;
    const hops = this.hops.pop()!;
    const size = this.products.length;
    if (size === 0) return first;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= size) break;
      if (child + 1 < size && this.products[child + 1]! > this.products[child]!) child++;
      if (this.products[child]! <= product) break;
      this.move(child, place);
      place = child;
    }
    this.set(place, product, node, hops);
    return first;
  }

  private move(from: number, to: number): void {
    this.set(to, this.products[from]!, this.nodes[from]!, this.hops[from]!);
  }

  private set(place: number, product: number, node: number, hops: number): void {
    this.products[place] = product;
    this.nodes[place] = node;
    this.hops[place] = hops;
  }
}
