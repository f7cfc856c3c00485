import type { Path } from './path';

/** The score of a path in words. */
export enum PathStrength {
  STRONG = 'STRONG',
  FAIR = 'FAIR',
  WEAK = 'WEAK',
  VERY_WEAK = 'VERY_WEAK',
}

/** The best scores of the paths between two ends: of all, and of those by CURRENT ties alone. */
export interface PairScores {
  /** 0 where there is no path; also `confirmed`, which is at most `best`. */
  best: number;
  confirmed: number;
}

const STRONG_SCORE = 0.3;

/** Returns the word of a path; that of one with an unconfirmed or contested tie is at most FAIR. */
export function strengthOf({ score, isConfirmed }: Pick<Path, 'score' | 'isConfirmed'>): PathStrength {
  if (score >= STRONG_SCORE && isConfirmed) return PathStrength.STRONG;
  if (score >= 0.1) return PathStrength.FAIR;
  return score >= 0.03 ? PathStrength.WEAK : PathStrength.VERY_WEAK;
}

/** Returns the better word of its best path and of its best path by CURRENT ties alone. */
export function strengthOfPair({ best, confirmed }: PairScores): PathStrength {
  return strengthOf({ score: best, isConfirmed: confirmed >= STRONG_SCORE });
}

const WEAKEST_FIRST = [PathStrength.VERY_WEAK, PathStrength.WEAK, PathStrength.FAIR, PathStrength.STRONG];

/** Ranks the word of a pair: 0 where it has no path, 1 for VERY_WEAK to 4 for STRONG. */
export function strengthRank(pair: PairScores): number {
  return pair.best === 0 ? 0 : WEAKEST_FIRST.indexOf(strengthOfPair(pair)) + 1;
}

/** Returns true where a path is WEAK or better. */
export function isWeakOrBetter(path: Pick<Path, 'score' | 'isConfirmed'>): boolean {
  return strengthOf(path) !== PathStrength.VERY_WEAK;
}

/** The minimum rank at which a pair is reported. */
export const WEAK_RANK = WEAKEST_FIRST.indexOf(PathStrength.WEAK) + 1;
