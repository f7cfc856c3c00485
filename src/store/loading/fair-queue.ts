/** A queue that gives clients their turn one after the other, and each client's items in their order. */
export class FairQueue<T> {
  /** Clients with items, the one whose turn is next first. */
  private readonly byClient = new Map<string, T[]>();
  private count = 0;

  get size(): number {
    return this.count;
  }

  push(client: string, item: T): void {
    const items = this.byClient.get(client);
    if (items) items.push(item);
    else this.byClient.set(client, [item]);
    this.count++;
  }

  /** The next item, without taking it. */
  peek(): T | undefined {
    for (const items of this.byClient.values()) return items[0];
    return undefined;
  }

  /** Takes the next item; its client then waits behind the others. */
  shift(): T | undefined {
    for (const [client, items] of this.byClient) {
      const item = items.shift();
      this.byClient.delete(client);
      if (items.length > 0) this.byClient.set(client, items);
      this.count--;
      return item;
    }
    return undefined;
  }

  /** Takes an item out of turn; false where it is not queued. */
  remove(client: string, item: T): boolean {
    const items = this.byClient.get(client);
    const index = items?.indexOf(item) ?? -1;
    if (!items || index < 0) return false;
    items.splice(index, 1);
    if (items.length === 0) this.byClient.delete(client);
    this.count--;
    return true;
  }
}
