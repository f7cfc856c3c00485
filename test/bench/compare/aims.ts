import { quantile } from '../quantile';
import type { Summary } from './summary';

/** The least ratios of this API's responses per second to those of the others; null where there is no aim. */
interface Aims {
  peer: number | null;
  byHand: number | null;
  httpAlone: number | null;
}

const NONE: Aims = { peer: null, byHand: null, httpAlone: null };

const DISTINCT: Record<Summary['reads'], Aims> = {
  'shared records': { ...NONE, peer: 4, byHand: 0.8 },
  'rows of its own': { ...NONE, peer: 1.5, byHand: 0.8 },
  'the full-text index': { ...NONE, byHand: 0.9 },
};

/** How many times as fast as @neo4j/graphql the statement by hand is where a cold question can be expected to be faster too. */
const ROOM_ABOVE_PEER = 1.8;

const COLD_MEDIAN = 1.5;

/** The aims of a row, which depend on what one statement by hand reaches in it. */
export function aimsOf({ mode, reads, throughput }: Pick<Summary, 'mode' | 'reads' | 'throughput'>): Aims {
  switch (mode) {
    case 'cold':
      return throughput.byHand >= ROOM_ABOVE_PEER * throughput.peer
        ? { ...NONE, peer: 1.3, byHand: 0.5 }
        : { ...NONE, byHand: 0.8 };
    case 'warm, distinct':
      return DISTINCT[reads];
    case 'warm, repeated':
      return { peer: 6, byHand: 3, httpAlone: 0.7 };
    case 'cold, written past the API':
    case 'mixed':
      return NONE;
  }
}

/** The median of the cold rows' ratios to @neo4j/graphql, and its aim; null without such rows. */
export function coldMedian(summaries: readonly Summary[]): { median: number; aim: number } | null {
  const ratios = summaries.filter(({ mode }) => mode === 'cold').map(({ moreThan }) => moreThan.peer.median);
  return ratios.length === 0 ? null : { median: quantile(ratios, 0.5), aim: COLD_MEDIAN };
}
