import { scattered } from './draw';

/** Who changes the graph: an editor at this API, or another program past it. */
export type WriterName = 'api' | 'outside';

/** The state of the caches during a measurement. */
export interface Mode {
  name: 'cold' | 'cold, written past the API' | 'warm, distinct' | 'warm, repeated';
  /** Who writes all the while; null where nobody does. */
  writer: WriterName | null;
  /** Returns a function that draws the numbers of variable sets from a pool of this size; null when none is left. */
  draw: (size: number) => () => number | null;
}

const REPEATED = 8;

export const COLD: Mode = { name: 'cold', writer: 'api', draw: endless };

export const MODES: readonly Mode[] = [
  COLD,
  { name: 'cold, written past the API', writer: 'outside', draw: endless },
  { name: 'warm, distinct', writer: null, draw: eachOnce },
  { name: 'warm, repeated', writer: null, draw: repeated },
];

export type ModeName = Mode['name'];

function eachOnce(size: number): () => number | null {
  const number = scattered(size);
  let turn = 0;
  return () => (turn < size ? number(turn++) : null);
}

/** Repeats eight of the variable sets. */
function repeated(size: number): () => number {
  return endless(size, REPEATED);
}

/** Repeats `count` of the variable sets, or all. */
function endless(size: number, count = size): () => number {
  const number = scattered(size);
  let turn = 0;
  return () => number(turn++ % count);
}
