import { scattered } from './draw';

/** In which state the three are asked. */
export interface Mode {
  name: 'cold' | 'warm, distinct' | 'warm, repeated';
  /** Whether a writer moves the graph's revision all the while. */
  writes: boolean;
  /** Numbers of variable sets, one after the other, from a pool of this size; null where none is left. */
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

/** So many of the sets, or all, over and over. */
function endless(size: number, few = size): () => number {
  const number = scattered(size);
  let turn = 0;
  return () => number(turn++ % few);
}
