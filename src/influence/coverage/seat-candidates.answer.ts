import type { StakeholderGroup } from '../../store/model/actor-kind';
import type { QuestionContext } from '../engine/question-context';
import { reachOf } from '../paths/search/reach-of';
import { topByScore } from '../paths/search/top-by-score';
import { codeOfGroup } from '../projection/codes';
import { MAX_HOPS_TO_CANDIDATE } from './coverage.answer';

export interface SeatCandidatesQuestion {
  group: StakeholderGroup;
  /** Who is seated already. */
  seated: string[];
  /** Actors that are no candidates: those that are not to be approached. */
  leftOut: string[];
  /** The actors to reach, which behave as one. */
  conveners: string[];
  first: number;
}

export interface SeatCandidate {
  actor: string;
  /** Of the best path to a convener, above 0 and at most 1. */
  score: number;
}

/**
 * The actors of the group without a seat from which influence reaches a convener over ties that hold, in at most two steps: by
 * the score of the best path, highest first; equal within 1e-12 by id. Throws DeadlinePassed.
 */
export function answerSeatCandidates(
  { view, idIndex, shouldStop }: QuestionContext,
  { group, seated, leftOut, conveners, first }: SeatCandidatesQuestion,
): SeatCandidate[] {
  const targets = idIndex.indexesOf(conveners);
  const { nodes, scores } = reachOf(view, { targets, maxHops: MAX_HOPS_TO_CANDIDATE, shouldStop });
  const scoreOf = new Map(Array.from(nodes, (node, index) => [node, scores[index]!]));
  const excluded = new Set(idIndex.indexesOf([...seated, ...leftOut]));
  const code = codeOfGroup(group);
  const candidates = [...nodes].filter(
    (node) => view.listed[node] === 1 && view.group[node] === code && !excluded.has(node),
  );
  return topByScore(candidates, (node) => scoreOf.get(node)!, first).map((node) => ({
    actor: idIndex.nodeId(node),
    score: scoreOf.get(node)!,
  }));
}
