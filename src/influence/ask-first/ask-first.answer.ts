import type { QuestionContext } from '../engine/question-context';
import { type Path, pathInIds } from '../paths/path';
import { strengthRank, WEAK_RANK } from '../paths/path-strength';
import { bestCurrentPath } from '../paths/search/best-paths';
import { topByScore } from '../paths/search/cost-heap';
import { heaviestTies } from '../view/heaviest-ties';

export interface AskFirstQuestion {
  /** By target: members based there, and `tied`, with a current tie outside the influence graph. */
  targets: { target: string; members: string[]; tied: string[] }[];
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

/** The maximum number of members for a target. */
const MOST = 5;

/**
 * Finds up to five members for each target: those with a tie to it first, then by the score of the
 * best path over current ties, highest first; equal within 1e-12 by id. Leaves out members that do
 * not exist at the standpoint. Throws QuestionError for targets that do not, and DeadlinePassed.
 */
export function answerAskFirst(context: QuestionContext, question: AskFirstQuestion): AskFirstAnswer[] {
  const { view, idIndex } = context;
  const targets = question.targets.map(({ target }) => target);
  const indexes = idIndex.requireIndexes({ targets }, view).targets;
  return question.targets.flatMap(({ target: id, members: ids, tied: tiedIds }, index) => {
    const target = indexes[index]!;
    const members = idIndex.indexesOf(ids).filter((member) => view.exists[member]);
    const ties = heaviestTies(view, target);
    const tied = new Set([...ties.keys(), ...idIndex.indexesOf(tiedIds)]);
    const paths = new Map(members.map((member) => [member, pathTo(context, question, member, target)]));
    const ordered = [true, false].flatMap((isTied) =>
      topByScore(
        members.filter((member) => tied.has(member) === isTied),
        (member) => paths.get(member)?.score ?? 0,
        MOST,
      ),
    );
    return ordered.slice(0, MOST).map((member) => {
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
  { avoid, maxHops }: AskFirstQuestion,
  member: number,
  target: number,
): Path<number> | undefined {
  const avoided = idIndex.indexesOf(avoid);
  const path = bestCurrentPath(view, { from: [member], to: [target], maxHops, avoid: avoided, shouldStop });
  return path && strengthRank(path.score) >= WEAK_RANK ? path : undefined;
}
