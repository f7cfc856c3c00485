import { topByScore } from '../top-by-score';
import type { Ground } from '../ground';
import { reachOf } from '../reach-of';

export interface LeverageAsked {
  company: string;
  peers: string[];
  first: number;
  /** 1 to 8. */
  maxHops: number;
}

/**
 * Of the peers those that the company can be reached from over current ties, by the score of the best path, highest
 * first; equal within 1e-12 by id. Throws QuestionError for a company that is not known at the standpoint, and as
 * `reachOf` does.
 */
export function answerLeverage(ground: Ground, { company, peers, first, maxHops }: LeverageAsked) {
  const { view, directory, standpoint, shouldStop } = ground;
  const targets = directory.required({ company: [company] }, standpoint.known).company;
  const { nodes, scores } = reachOf(view, { targets, maxHops, shouldStop });
  const asked = new Set(directory.indexes(peers));
  const scoreOf = new Map<number, number>();
  nodes.forEach((node, place) => {
    if (asked.has(node)) scoreOf.set(node, scores[place]!);
  });
  const score = (node: number) => scoreOf.get(node) ?? 0;
  return topByScore([...scoreOf.keys()], score, first).map((node) => ({
    peer: directory.nodeId(node),
    score: score(node),
  }));
}
