/** Variable sets, numbered from 0. */
export interface Pool<V> {
  size: number;
  at: (index: number) => V;
}

type Parts = readonly (readonly unknown[])[];
type Set<P extends Parts> = { [I in keyof P]: P[I][number] };

/**
 * Returns all combinations of one value per list, on demand, in a fixed scattered order: a step
 * that is coprime with their number visits each once. The lists must not be empty.
 */
export function combinations<const P extends Parts>(...lists: P): Pool<Set<P>> {
  const size = lists.reduce((product, { length }) => product * length, 1);
  if (size === 0) throw new RangeError('A list of values is empty.');
  let step = Math.max(1, Math.round(size * GOLDEN));
  while (commonDivisor(step, size) !== 1) step++;
  const at = (index: number) => {
    let remainder = (index * step) % size;
    return lists.map((list) => {
      const value = list[remainder % list.length];
      remainder = Math.floor(remainder / list.length);
      return value;
    }) as Set<P>;
  };
  return { size, at };
}

/** The fraction of the size that spreads the first numbers most evenly. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

/** The integers from `from` to `to`, inclusive. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

const DAY_MS = 86_400_000;

/** The `count` days up to `newest`, newest first, as YYYY-MM-DD. */
export function daysBack(newest: string, count: number): string[] {
  const last = Date.parse(newest);
  return Array.from({ length: count }, (_, back) => new Date(last - back * DAY_MS).toISOString().slice(0, 10));
}
