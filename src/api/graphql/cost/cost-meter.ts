/** The estimated and the actual cost of one operation. */
export class CostMeter {
  /** Maximum units that the operation can cost. */
  requested = 0;
  /** True once these were subtracted from the client's budget. */
  admitted = false;
  /** The units that it has cost, at most `requested`; 0 before the response. */
  actual = 0;
  private computed = 0;
  private readonly results = new Map<string, unknown>();

  /** Adds the weight of a field that is computed at each resolver call. */
  compute(weight: number): void {
    this.computed += weight;
  }

  /** Returns the result for a key, which is computed and counted once per operation. */
  once(key: string, weight: number, resolve: () => unknown): unknown {
    if (this.results.has(key)) return this.results.get(key);
    this.compute(weight);
    const result = resolve();
    this.results.set(key, result);
    return result;
  }

  /** Starts again, before the operation is executed a second time. */
  restart(): void {
    this.computed = 0;
    this.results.clear();
  }

  /** Sets the actual cost from the number of values in the response; returns the unused units. */
  settle(values: number): number {
    if (!this.admitted) return 0;
    this.actual = Math.min(this.requested, this.computed + values);
    return this.requested - this.actual;
  }
}

/** Returns the number of values in a response: of fields, and of the items of lists. */
export function countValues(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  let count = 1;
  if (Array.isArray(value)) for (const item of value) count += countValues(item);
  // Not Object.values, which allocates a list for each object.
  else for (const name in value) count += countValues((value as Record<string, unknown>)[name]);
  return count;
}
