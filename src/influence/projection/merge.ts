import { byCodeUnit } from '../../language/text';

/** A merge of old and new elements, both ordered by id, into one list. */
export interface Merge {
  length: number;
  /** True where it equals the old list, which is then shared instead of copied. */
  isSame: boolean;
  /** By element: its old index or, below 0, the complement of its index among the new ones. */
  origins: Int32Array;
  /** The starts of runs, then `length`: a run is one new element or consecutive old ones. */
  runs: number[];
}

interface OldElements {
  length: number;
  /** Returns the id at an index; ids ascend by code unit. */
  idAt: (index: number) => string;
}

/**
 * Merges the old elements without the replaced ids with new ones, the old before the new at one id.
 * `added` are the new ids, `order` their indexes by id. Copies all but the changes in runs.
 */
export function mergeById(
  old: OldElements,
  replaced: ReadonlySet<string>,
  added: readonly string[],
  order: readonly number[] = [...added.keys()],
): Merge {
  const origins = new Int32Array(old.length + added.length);
  const runs: number[] = [];
  let length = 0;
  let next = 0;
  const copyUntil = (end: number) => {
    if (end > next) runs.push(length);
    while (next < end) origins[length++] = next++;
  };
  let index = 0;
  for (const id of replaced.size === 0 ? order.map((at) => added[at]!) : [...replaced, ...added].sort(byCodeUnit)) {
    copyUntil(lowerBound(old, id, next));
    let end = next;
    while (end < old.length && old.idAt(end) === id) end++;
    if (replaced.has(id)) next = end;
    else copyUntil(end);
    for (; index < order.length && added[order[index]!] === id; index++) {
      runs.push(length);
      origins[length++] = ~order[index]!;
    }
  }
  copyUntil(old.length);
  const isSame = added.length === 0 && length === old.length;
  return { length, isSame, origins: origins.slice(0, length), runs: [...runs, length] };
}

/** Finds the first index from `low` whose id is not before `id`. */
function lowerBound({ length, idAt }: OldElements, id: string, low: number): number {
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (idAt(middle) < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Calls `copy` for each run of old elements, `add` for each new one; `at` is the new index. */
export function forEachRun(
  { origins, runs }: Merge,
  copy: (at: number, old: number, count: number) => void,
  add: (at: number, added: number) => void,
): void {
  for (let run = 0; run < runs.length - 1; run++) {
    const at = runs[run]!;
    const origin = origins[at]!;
    if (origin < 0) add(at, ~origin);
    else copy(at, origin, runs[run + 1]! - at);
  }
}

/** Merges two lists. */
export function mergeLists<T>({ length, isSame, origins }: Merge, old: T[], added: readonly T[]): T[] {
  if (isSame) return old;
  const merged = new Array<T>(length);
  for (let index = 0; index < length; index++) {
    const origin = origins[index]!;
    merged[index] = origin < 0 ? added[~origin]! : old[origin]!;
  }
  return merged;
}

export type NumberColumn =
  Uint8Array<ArrayBuffer> | Int16Array<ArrayBuffer> | Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** Merges two columns of a type. */
export function mergeColumn<C extends NumberColumn>(
  merge: Merge,
  Column: new (length: number) => C,
  old: C,
  added: ArrayLike<number>,
): C {
  if (merge.isSame) return old;
  const merged = new Column(merge.length);
  forEachRun(
    merge,
    (at, from, count) => merged.set(old.subarray(from, from + count), at),
    (at, index) => (merged[at] = added[index]!),
  );
  return merged;
}

/** Merges the start index of each element's pieces, and their number as the last element. */
export function mergeStarts(
  merge: Merge,
  old: Int32Array<ArrayBuffer>,
  added: ArrayLike<number>,
): Int32Array<ArrayBuffer> {
  if (merge.isSame) return old;
  const starts = new Int32Array(merge.length + 1);
  forEachRun(
    merge,
    (at, from, count) => {
      const shift = starts[at]! - old[from]!;
      for (let index = 1; index <= count; index++) starts[at + index] = old[from + index]! + shift;
    },
    (at, index) => (starts[at + 1] = starts[at]! + added[index + 1]! - added[index]!),
  );
  return starts;
}

/** Derives the merge of the pieces of merged elements. */
export function mergeOfPieces(merge: Merge, starts: Int32Array, old: Int32Array, added: ArrayLike<number>): Merge {
  const length = starts[merge.length]!;
  const origins = new Int32Array(length);
  const runs: number[] = [];
  forEachRun(
    merge,
    (at, from, count) => {
      const [start, end] = [starts[at]!, starts[at + count]!];
      if (end > start) runs.push(start);
      for (let piece = start, origin = old[from]!; piece < end; piece++) origins[piece] = origin++;
    },
    (at, index) => {
      for (let piece = starts[at]!, origin = added[index]!; piece < starts[at + 1]!; piece++) {
        runs.push(piece);
        origins[piece] = ~origin++;
      }
    },
  );
  return { length, isSame: merge.isSame, origins, runs: [...runs, length] };
}
