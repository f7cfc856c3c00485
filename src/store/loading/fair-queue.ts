/** A round-robin queue across clients, first in first out within one client. */
export class FairQueue<T> {
  /** Clients with items; the next client is first. */
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

  /** Returns the next item without removing it. */
  peek(): T | undefined {
    for (const items of this.byClient.values()) return items[0];
    return undefined;
  }

  /** Removes and returns the next item; its client then moves to the end of the queue. */
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

  /** Removes an item out of turn; returns false where it is not queued. */
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
