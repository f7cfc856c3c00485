import type { QuestionContext } from '../engine/question-context';
import { nearestOfEachKind } from '../coverage/nearest';

export interface LeverageQuestion {
  company: string;
  /** Those of them in an earlier list come first. */
  peers: string[][];
  first: number;
  /** 1 to 8. */
  maxHops: number;
}

/**
 * Of the peers those that the company can be reached from over current ties: list by list, then by the score of the best
 * path, highest first; equal within 1e-12 by id. Throws QuestionError for a company that is not known at the standpoint,
 * and as `nearestOfEachKind` does.
 */
export function answerLeverage(ground: QuestionContext, { company, peers, first, maxHops }: LeverageQuestion) {
  const { view, directory, shouldStop } = ground;
  const from = directory.required({ company: [company] }, view).company;
  const listOf = new Map(peers.flatMap((ids, list) => directory.indexes(ids).map((node) => [node, list] as const)));
  const kindOf = (node: number) => listOf.get(node) ?? null;
  const nearest = nearestOfEachKind(view, { from, maxHops, kindOf, first, shouldStop });
  return peers
    .flatMap((_, list) => nearest.get(list) ?? [])
    .slice(0, first)
    .map(({ actor, score }) => ({ peer: directory.nodeId(actor), score }));
}
