import { nearestOfEachKind } from '../coverage/nearest';
import type { QuestionContext } from '../engine/question-context';

export interface LeverageQuestion {
  company: string;
  /** Lists of peers in the order of preference: those of an earlier list come first, whatever their score. */
  peers: string[][];
  first: number;
  /** 1 to 8. */
  maxHops: number;
}

/**
 * The first of the peers that the company reaches over current ties: list by list, then by the score of the best path,
 * highest first; equal within 1e-12 by id. Throws QuestionError for a company that is not known at the standpoint, and as
 * `nearestOfEachKind` does.
 */
export function answerLeverage(context: QuestionContext, { company, peers, first, maxHops }: LeverageQuestion) {
  const { view, idIndex, shouldStop } = context;
  const from = idIndex.requireIndexes({ company: [company] }, view).company;
  const listOf = new Map(peers.flatMap((ids, list) => idIndex.indexesOf(ids).map((node) => [node, list] as const)));
  const kindOf = (node: number) => listOf.get(node) ?? null;
  const nearest = nearestOfEachKind(view, { from, maxHops, kindOf, first, shouldStop });
  return peers
    .flatMap((_, list) => nearest.get(list) ?? [])
    .slice(0, first)
    .map(({ actor, score }) => ({ peer: idIndex.nodeId(actor), score }));
}
