import { Confidence } from '../../../model/confidence';
import { bestPaths, type Path } from './best-paths';
import type { InfluenceView } from '../../view/view';

/** Nodes are indexes of the projection; ranges and meanings as for `PathQuery`. */
export interface CurrentPathQuery {
  from: readonly number[];
  to: readonly number[];
  maxHops: number;
  avoid?: readonly number[];
  shouldStop?: () => boolean;
}

/** The best path over current ties of any type and confidence; undefined where there is none. Throws as `bestPaths` does. */
export function bestCurrentPath(view: InfluenceView, { avoid = [], ...query }: CurrentPathQuery): Path | undefined {
  const any = { via: [], minConfidence: Confidence.LOW, includeEnded: false };
  return bestPaths(view, { ...any, ...query, avoid, k: 1 })[0];
}
