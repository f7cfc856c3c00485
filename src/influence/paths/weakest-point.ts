import type { Path } from './path';

/** What lowers the score of a path most: a tie, or the hub that this tie leads to. */
export interface WeakestPoint {
  /** The index of the tie. */
  hop: number;
  isHub: boolean;
}

/** The smallest of the weights and factors of a path; of equal ones the first from the start, a tie before the node it leads to. */
export function weakestPoint({ weights, factors }: Pick<Path, 'weights' | 'factors'>): WeakestPoint {
  const points = weights.flatMap((weight, hop) => {
    const factor = factors[hop];
    const tie = { hop, isHub: false, value: weight };
    return factor === undefined ? [tie] : [tie, { hop, isHub: true, value: factor }];
  });
  const { hop, isHub } = points.reduce((weakest, point) => (point.value < weakest.value ? point : weakest));
  return { hop, isHub };
}
