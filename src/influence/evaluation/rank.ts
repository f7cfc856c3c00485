import { SCORE_EPSILON } from '../view/scoring';

/** Where a positive comes among the negatives, expected over the orders of those with an equal score; each 0 to 1. */
export interface Ranking {
  /** The chance to be among the first twenty. */
  recall: number;
  /** The mean of 1 / rank. */
  reciprocalRank: number;
  /** The share of the negatives that it comes before: the area under the curve. */
  area: number;
}

const FIRST = 20;

/** The ranking of a score among those of the negatives, of which there is at least one. */
export function expectedRanking(score: number, negatives: readonly number[]): Ranking {
  const better = negatives.filter((other) => other > score + SCORE_EPSILON).length;
  const equal = negatives.filter((other) => Math.abs(other - score) <= SCORE_EPSILON).length;
  const places = equal + 1;
  let reciprocals = 0;
  for (let rank = better + 1; rank <= better + places; rank++) reciprocals += 1 / rank;
  return {
    recall: Math.min(Math.max((FIRST - better) / places, 0), 1),
    reciprocalRank: reciprocals / places,
    area: 1 - (better + equal / 2) / negatives.length,
  };
}
