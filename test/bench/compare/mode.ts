import { scattered } from './draw';

/** The state of the caches during a measurement. */
export interface Mode {
  name: 'cold' | 'warm, distinct' | 'warm, repeated';
  /** Whether a writer changes the graph's revision continuously. */
  writes: boolean;
  /** Returns a function that draws the numbers of variable sets from a pool of this size; null when none is left. */
  draw: (size: number) => () => number | null;
}

const REPEATED = 8;

export const COLD: Mode = { name: 'cold', writes: true, draw: endless };

export const MODES: readonly Mode[] = [
  COLD,
  { name: 'warm, distinct', writes: false, draw: eachOnce },
  { name: 'warm, repeated', writes: false, draw: (size) => endless(size, REPEATED) },
];

export type ModeName = Mode['name'];

function eachOnce(size: number): () => number | null {
  const number = scattered(size);
  let turn = 0;
  return () => (turn < size ? number(turn++) : null);
}

/** Repeats `count` of the variable sets, or all. */
function endless(size: number, count = size): () => number {
  const number = scattered(size);
  let turn = 0;
  return () => number(turn++ % count);
}
