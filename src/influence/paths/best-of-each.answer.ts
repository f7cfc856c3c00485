import type { QuestionContext } from '../engine/question-context';
import { membersIn } from '../view/members';
import { type Path, pathInIds } from './path';
import { bestCurrentPath } from './search/best-paths';

export interface BestToEachQuestion {
  /** The starts, which behave as one; empty for all members of the network. */
  from: string[];
  to: string[];
  /** In steps, 1 to 8. */
  maxHops: number;
  /** Nodes that no path contains. */
  avoid?: string[];
}

/**
 * The best path over ties that hold to each target separately, best first, without targets out of reach. A target that is a start
 * is reached from the other starts. Throws QuestionError for ids that do not exist at the standpoint, and DeadlinePassed.
 */
export function answerBestToEach(context: QuestionContext, question: BestToEachQuestion): Path[] {
  const { view, idIndex, shouldStop } = context;
  const { maxHops } = question;
  const { from, to, avoid } = idIndex.requireIndexes(
    { from: question.from, to: question.to, avoid: question.avoid ?? [] },
    view,
  );
  const starts = from.length > 0 ? from : membersIn(view);
  return inOrder(
    to.map((target) =>
      bestCurrentPath(view, {
        from: starts.filter((start) => start !== target),
        to: [target],
        maxHops,
        avoid,
        shouldStop,
      }),
    ),
    context,
  );
}

export interface BestFromEachQuestion {
  from: string[];
  /** The targets, which behave as one. */
  to: string[];
  /** In steps, 1 to 8. */
  maxHops: number;
}

/** As `answerBestToEach`, from each start separately. */
export function answerBestFromEach(context: QuestionContext, question: BestFromEachQuestion): Path[] {
  const { view, idIndex, shouldStop } = context;
  const { maxHops } = question;
  const { from, to } = idIndex.requireIndexes({ from: question.from, to: question.to }, view);
  return inOrder(
    from.map((start) => bestCurrentPath(view, { from: [start], to, maxHops, shouldStop })),
    context,
  );
}

function inOrder(paths: readonly (Path<number> | undefined)[], { idIndex }: QuestionContext): Path[] {
  return paths
    .flatMap((path) => path ?? [])
    .map((path) => pathInIds(path, idIndex))
    .sort((a, b) => b.score - a.score);
}
