const TWO_TO_32 = 2 ** 32;

/**
 * A pseudorandom number generator, deterministic by its seed: sfc32 of Chris Doty-Humphrey's
 * PractRand (https://pracrand.sourceforge.net/RNG_engines.txt). Not for secrets.
 */
export class Random {
  private a: number;
  private b = 0x9e3779b9;
  private c = 0x243f6a88;
  private counter = 1;

  constructor(seed: number) {
    this.a = seed | 0;
    // The rounds are those of PractRand, so that similar seeds do not start with similar numbers.
    for (let round = 0; round < 15; round++) this.next();
  }

  /** Returns a number from 0 to below 1. */
  next(): number {
    const sum = (this.a + this.b + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = ((this.c << 21) | (this.c >>> 11)) + sum;
    this.c |= 0;
    return (sum >>> 0) / TWO_TO_32;
  }

  /** Returns true with this probability (0 to 1). */
  chance(share: number): boolean {
    return this.next() < share;
  }

  /** Returns a whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** Returns one of the items with equal probability. Throws a RangeError where there are none. */
  pick<T>(items: readonly T[]): T {
    const item = items[this.between(0, items.length - 1)];
    if (item === undefined) throw new RangeError('Nothing to pick from');
    return item;
  }

  /** Returns one of the values, with a probability proportional to its weight. */
  weighted<T>(items: readonly { weight: number; value: T }[]): T {
    let left = this.next() * items.reduce((sum, { weight }) => sum + weight, 0);
    for (const { weight, value } of items) {
      left -= weight;
      if (left < 0) return value;
    }
    throw new RangeError('Nothing to pick from');
  }

  /** Returns `count` different items in random order, or all where there are fewer. */
  sample<T>(items: readonly T[], count: number): T[] {
    const rest = [...items];
    const wanted = Math.min(count, rest.length);
    for (let index = 0; index < wanted; index++) {
      const swapIndex = this.between(index, rest.length - 1);
      [rest[index], rest[swapIndex]] = [rest[swapIndex] as T, rest[index] as T];
    }
    return rest.slice(0, wanted);
  }
}
