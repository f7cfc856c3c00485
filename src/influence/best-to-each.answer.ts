import { Confidence } from '../evidence/confidence';
import type { Ground } from './ground';
import { bestPaths } from './paths';
import type { AnsweredPath } from './question';

export interface BestToEachAsked {
  from: string[];
  to: string[];
  /** 1 to 8. */
  maxHops: number;
}

/**
 * The best path over current ties to each of the targets by itself, best first; equal within 1e-12 by the targets'
 * order. A target that cannot be reached has none. Throws QuestionError for ids that are not known at the standpoint,
 * and as `bestPaths` does.
 */
export function answerBestToEach(ground: Ground, { from, to, maxHops }: BestToEachAsked): AnsweredPath[] {
  const { view, directory, standpoint, shouldStop } = ground;
  const nodes = directory.required({ from, to }, standpoint.known);
  const common = { from: nodes.from, maxHops, k: 1, avoid: [], via: [], minConfidence: Confidence.LOW };
  return nodes.to
    .flatMap((target) => bestPaths(view, { ...common, to: [target], includeEnded: false, shouldStop }))
    .map((path) => directory.path(path))
    .sort((a, b) => b.score - a.score);
}
