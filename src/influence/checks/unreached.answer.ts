import { DeadlineCheck } from '../engine/deadline-check';
import type { QuestionContext } from '../engine/question-context';
import { membersIn } from '../view/view';
import { RouteScores } from './route-scores';

export interface UnreachedQuestion {
  targets: string[];
  /** Empty for all members of the network. */
  from: string[];
}

/**
 * Finds the targets to which no start has a path of at most four steps over current ties, in their
 * order. Throws QuestionError for ids that do not exist at the standpoint, and DeadlinePassed.
 */
export function answerUnreached(context: QuestionContext, question: UnreachedQuestion): string[] {
  const { view, idIndex, shouldStop } = context;
  const { from, targets } = idIndex.requireIndexes({ from: question.from, targets: question.targets }, view);
  const starts = from.length > 0 ? from : membersIn(view);
  const deadlineCheck = new DeadlineCheck(shouldStop);
  const unreached = targets.filter((target) => {
    const scores = new RouteScores(view, target, deadlineCheck);
    return starts.every((start) => scores.from(start) === 0);
  });
  return idIndex.nodeIds(unreached);
}
