import type { Pool } from './question';

type Parts = readonly (readonly unknown[])[];
type Set<P extends Parts> = { [I in keyof P]: P[I][number] };

/** All combinations of one value from each list, made on demand. The lists must not be empty. */
export function combinations<const P extends Parts>(...lists: P): Pool<Set<P>> {
  const size = lists.reduce((product, { length }) => product * length, 1);
  if (size === 0) throw new RangeError('A list of values is empty.');
  const at = (index: number) => {
    let rest = index;
    return lists.map((list) => {
      const value = list[rest % list.length];
      rest = Math.floor(rest / list.length);
      return value;
    }) as Set<P>;
  };
  return { size, at };
}

/** The integers from `from` to `to`, inclusive. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
