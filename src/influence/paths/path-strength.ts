/** The score of a path in words. */
export enum PathStrength {
  STRONG = 'STRONG',
  FAIR = 'FAIR',
  WEAK = 'WEAK',
  VERY_WEAK = 'VERY_WEAK',
}

export function strengthOf(score: number): PathStrength {
  if (score >= 0.3) return PathStrength.STRONG;
  if (score >= 0.1) return PathStrength.FAIR;
  return score >= 0.03 ? PathStrength.WEAK : PathStrength.VERY_WEAK;
}

const WEAKEST_FIRST = [PathStrength.VERY_WEAK, PathStrength.WEAK, PathStrength.FAIR, PathStrength.STRONG];

/** Ranks the score of a best path: 0 where there is none, 1 for VERY_WEAK to 4 for STRONG. */
export function strengthRank(score: number): number {
  return score === 0 ? 0 : WEAKEST_FIRST.indexOf(strengthOf(score)) + 1;
}

/** The minimum rank at which a path is reported. */
export const WEAK_RANK = WEAKEST_FIRST.indexOf(PathStrength.WEAK) + 1;
