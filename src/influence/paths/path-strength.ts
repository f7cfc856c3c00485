import { registerEnumType } from 'type-graphql';

/** A path's score in words. */
export enum PathStrength {
  STRONG = 'STRONG',
  FAIR = 'FAIR',
  WEAK = 'WEAK',
  VERY_WEAK = 'VERY_WEAK',
}

registerEnumType(PathStrength, {
  name: 'PathStrength',
  description: 'The score of a path of influence in words.',
  valuesConfig: {
    STRONG: { description: '0.3 or more.' },
    FAIR: { description: '0.1 or more, below 0.3.' },
    WEAK: { description: '0.03 or more, below 0.1.' },
    VERY_WEAK: { description: 'Below 0.03.' },
  },
});

export function strengthOf(score: number): PathStrength {
  if (score >= 0.3) return PathStrength.STRONG;
  if (score >= 0.1) return PathStrength.FAIR;
  return score >= 0.03 ? PathStrength.WEAK : PathStrength.VERY_WEAK;
}
