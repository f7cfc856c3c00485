import type { Pool } from './question';

type Parts = readonly (readonly unknown[])[];
type Set<P extends Parts> = { [I in keyof P]: P[I][number] };

/** Every combination of a value of each list, none made before it is asked for. No list may be empty. */
export function combinations<const P extends Parts>(...lists: P): Pool<Set<P>> {
  const size = lists.reduce((product, { length }) => product * length, 1);
  if (size === 0) throw new RangeError('A list of which one is to be drawn is empty.');
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

/** The whole numbers from one to another, both among them. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
