const TWO_TO_32 = 2 ** 32;

/**
 * A stream of numbers that is the same for the same seed: sfc32 of Chris Doty-Humphrey's PractRand
 * (https://pracrand.sourceforge.net/RNG_engines.txt). Fast and well tested; not for secrets.
 */
export class Random {
  private a: number;
  private b = 0x9e3779b9;
  private c = 0x243f6a88;
  private counter = 1;

  constructor(seed: number) {
    this.a = seed | 0;
    // As PractRand does, so that near seeds do not begin alike.
    for (let round = 0; round < 15; round++) this.next();
  }

  /** At least 0 and below 1. */
  next(): number {
    const sum = (this.a + this.b + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = ((this.c << 21) | (this.c >>> 11)) + sum;
    this.c |= 0;
    return (sum >>> 0) / TWO_TO_32;
  }

  /** True in this share (0 to 1) of the calls. */
  chance(share: number): boolean {
    return this.next() < share;
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** One of the items, each as likely; the list may not be empty. */
  pick<T>(items: readonly T[]): T {
    const item = items[this.between(0, items.length - 1)];
    if (item === undefined) throw new RangeError('Nothing to pick from');
    return item;
  }

  /** One of the items, as likely as its weight. */
  weighted<T>(items: readonly { weight: number; value: T }[]): T {
    let left = this.next() * items.reduce((sum, { weight }) => sum + weight, 0);
    for (const { weight, value } of items) {
      left -= weight;
      if (left < 0) return value;
    }
    throw new RangeError('Nothing to pick from');
  }

  /** `count` different items, or all of them where there are fewer; in no particular order. */
  sample<T>(items: readonly T[], count: number): T[] {
    const rest = [...items];
    const wanted = Math.min(count, rest.length);
    for (let index = 0; index < wanted; index++) {
      const other = this.between(index, rest.length - 1);
      [rest[index], rest[other]] = [rest[other] as T, rest[index] as T];
    }
    return rest.slice(0, wanted);
  }
}
