import { isBasedIn, type RegionBase } from '../allies/region-actors';
import type { QuestionContext } from '../engine/question-context';
import { membersIn } from '../view/view';
import { checks } from './checks';

export interface ChecksQuestion {
  targets: string[];
  /** Empty for all members of the network. */
  from: string[];
  /** Where present, only ties with an end that is based in one of these regions. */
  regions?: RegionBase[] | null;
  first: number;
}

export interface CheckAnswer {
  tie: string;
  gain: number;
  routes: number;
  targets: string[];
}

/** Throws QuestionError for ids that do not exist at the standpoint, and DeadlinePassed. */
export function answerChecks(context: QuestionContext, question: ChecksQuestion): CheckAnswer[] {
  const { view, idIndex, shouldStop } = context;
  const { from, targets } = idIndex.requireIndexes({ from: question.from, targets: question.targets }, view);
  const bases = question.regions?.map((region) => isBasedIn(context, region));
  const results = checks(view, {
    from: from.length > 0 ? from : membersIn(view),
    targets,
    isNear: bases && ((node) => bases.some((isBased) => isBased(node))),
    first: question.first,
    shouldStop,
  });
  return results.map(({ tie, ...check }) => ({
    ...check,
    tie: idIndex.tieIds([tie])[0]!,
    targets: idIndex.nodeIds(check.targets),
  }));
}
