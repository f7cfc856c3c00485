/** What one operation was estimated to cost, and what it has cost so far. */
export class CostMeter {
  /** The most units that the operation can cost. */
  requested = 0;
  /** Whether these were taken from the client's budget. */
  admitted = false;
  /** The units that it has cost, at most `requested`; 0 before it is answered. */
  actual = 0;
  private computed = 0;
  private readonly results = new Map<string, unknown>();

  /** Counts the weight of a field, whose result is computed with each resolver call. */
  compute(weight: number): void {
    this.computed += weight;
  }

  /** The result for a key, computed and counted once an operation. */
  once(key: string, weight: number, resolve: () => unknown): unknown {
    if (this.results.has(key)) return this.results.get(key);
    this.compute(weight);
    const result = resolve();
    this.results.set(key, result);
    return result;
  }

  /** Begins again, where the operation is executed once more. */
  restart(): void {
    this.computed = 0;
    this.results.clear();
  }

  /** Sets what the operation has cost, by the number of values in its answer; returns the units that it did not need. */
  settle(values: number): number {
    if (!this.admitted) return 0;
    this.actual = Math.min(this.requested, this.computed + values);
    return this.requested - this.actual;
  }
}

/** The number of values in an answer: of fields, and of the items of lists. */
export function countValues(answer: unknown): number {
  if (typeof answer !== 'object' || answer === null) return 1;
  let count = 1;
  if (Array.isArray(answer)) for (const item of answer) count += countValues(item);
  // Not Object.values, which allocates a list for each object.
  else for (const name in answer) count += countValues((answer as Record<string, unknown>)[name]);
  return count;
}
