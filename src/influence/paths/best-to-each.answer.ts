import { bestCurrentPath } from './search/best-current-path';
import type { QuestionContext } from '../engine/question-context';
import type { PathAnswer } from '../engine/question';

export interface BestToEachQuestion {
  from: string[];
  to: string[];
  /** 1 to 8. */
  maxHops: number;
}

/**
 * The best path over current ties to each of the targets by itself, best first. A target that cannot be reached has none.
 * Throws QuestionError for ids that are not known at the standpoint, and as `bestPaths` does.
 */
export function answerBestToEach(ground: QuestionContext, { from, to, maxHops }: BestToEachQuestion): PathAnswer[] {
  const { view, directory, shouldStop } = ground;
  const nodes = directory.required({ from, to }, view);
  return nodes.to
    .flatMap((target) => bestCurrentPath(view, { from: nodes.from, to: [target], maxHops, shouldStop }) ?? [])
    .map((path) => directory.path(path))
    .sort((a, b) => b.score - a.score);
}
