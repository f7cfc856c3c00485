import { scattered } from './draw';

/** Who changes the graph: an editor at this API, or another program past it. */
export type WriterName = 'api' | 'outside';

/** The writes during a measurement. */
interface Writes {
  by: WriterName;
  /** How many questions are asked for each write; null where it writes all the while. */
  reads: number | null;
}

/** The state of the caches during a measurement. */
export interface Mode {
  name: 'cold' | 'cold, written past the API' | 'mixed' | 'warm, distinct' | 'warm, repeated';
  /** Null where nobody writes. */
  writes: Writes | null;
  /** Whether the HTTP server alone is measured beside. */
  besideHttpAlone: boolean;
  /** Returns a function that draws the numbers of variable sets from a pool of this size; null when none is left. */
  draw: (size: number) => () => number | null;
}

/** How many questions a mode that repeats some asks. */
export const REPEATED = 8;
const READS_FOR_EACH_WRITE = 100;

export const COLD: Mode = { name: 'cold', writes: { by: 'api', reads: null }, besideHttpAlone: false, draw: endless };

export const MODES: readonly Mode[] = [
  COLD,
  { name: 'cold, written past the API', writes: { by: 'outside', reads: null }, besideHttpAlone: false, draw: endless },
  { name: 'mixed', writes: { by: 'api', reads: READS_FOR_EACH_WRITE }, besideHttpAlone: false, draw: repeated },
  { name: 'warm, distinct', writes: null, besideHttpAlone: false, draw: eachOnce },
  { name: 'warm, repeated', writes: null, besideHttpAlone: true, draw: repeated },
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
