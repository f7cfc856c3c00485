/** A binary heap: `pop` gives the item that the comparison puts first. */
export class Heap<Item> {
  private readonly items: Item[] = [];

  constructor(private readonly compare: (a: Item, b: Item) => number) {}

  push(item: Item): void {
    let place = this.items.length;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (this.compare(this.items[parent]!, item) <= 0) break;
      this.items[place] = this.items[parent]!;
      place = parent;
    }
    this.items[place] = item;
  }

  pop(): Item | undefined {
    const first = this.items[0];
    const last = this.items.pop();
    const size = this.items.length;
    if (size === 0 || last === undefined) return first;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= size) break;
      if (child + 1 < size && this.compare(this.items[child + 1]!, this.items[child]!) < 0) child++;
      if (this.compare(last, this.items[child]!) <= 0) break;
      this.items[place] = this.items[child]!;
      place = child;
    }
    this.items[place] = last;
    return first;
  }
}
