import type { QuestionContext } from '../engine/question-context';
import { type Path, pathInIds } from '../paths/path';
import { isWeakOrBetter } from '../paths/path-strength';
import { bestCurrentPath } from '../paths/search/best-paths';
import { topByScore } from '../paths/search/cost-heap';
import { heaviestTies } from '../view/heaviest-ties';

export interface AskFirstQuestion {
  targets: { target: string; members: string[] }[];
  /** The starts of the question; the path of a member contains no other one. */
  from: string[];
  /** Nodes that no path contains. */
  avoid: string[];
  /** The maximum number of steps, 1 to 8. */
  maxHops: number;
}

export interface AskFirstAnswer {
  target: string;
  member: string;
  /** The tie of the largest weight among those that carry influence; null where none does. */
  tie: string | null;
  /** The best path to the target; null where none is WEAK or better. */
  best: Path | null;
}

/**
 * Finds the tie and the best path of each member to its target, by the score of the path, highest
 * first; equal within 1e-12 by id. Leaves out members that do not exist at the standpoint. Throws
 * QuestionError for targets that do not, and DeadlinePassed.
 */
export function answerAskFirst(context: QuestionContext, question: AskFirstQuestion): AskFirstAnswer[] {
  const { view, idIndex } = context;
  const targets = question.targets.map(({ target }) => target);
  const indexes = idIndex.requireIndexes({ targets }, view).targets;
  return question.targets.flatMap(({ target: id, members: ids }, index) => {
    const target = indexes[index]!;
    const members = idIndex.indexesOf(ids).filter((member) => view.exists[member]);
    const ties = heaviestTies(view, target);
    const paths = new Map(members.map((member) => [member, pathTo(context, question, member, target)]));
    return topByScore(members, (member) => paths.get(member)?.score ?? 0, members.length).map((member) => {
      const tie = ties.get(member);
      const best = paths.get(member);
      return {
        target: id,
        member: idIndex.nodeId(member),
        tie: tie === undefined ? null : idIndex.tieIds([tie])[0]!,
        best: best ? pathInIds(best, idIndex) : null,
      };
    });
  });
}

/** Finds the best path from a member to a target; undefined where it is not WEAK or better. */
function pathTo(
  { view, idIndex, shouldStop }: QuestionContext,
  { from, avoid, maxHops }: AskFirstQuestion,
  member: number,
  target: number,
): Path<number> | undefined {
  const avoided = idIndex.indexesOf([...from, ...avoid]).filter((node) => node !== member);
  const path = bestCurrentPath(view, { from: [member], to: [target], maxHops, avoid: avoided, shouldStop });
  return path && isWeakOrBetter(path) ? path : undefined;
}
