import type { QuestionContext } from '../engine/question-context';
import { reachOf } from '../paths/search/reach-of';
import { topByScore } from '../paths/search/cost-heap';
import { heaviestTies } from '../view/heaviest-ties';

export interface LeverageQuestion {
  company: string;
  /** Actors by preference: those of an earlier list come first, whatever their score. */
  lists: string[][];
  first: number;
  /** The maximum number of steps, 1 to 8. */
  maxHops: number;
}

export interface LeverageAnswer {
  actor: string;
  /** The score of the best path to the company; 0 where there is none. */
  score: number;
  /** See `heaviestTies`; null where there is none. */
  tie: string | null;
}

/**
 * Finds the first of the actors: list by list, then by the score of the best path over current ties
 * to the company, highest first; equal within 1e-12 by id; without a path last. An actor in several
 * lists counts in the first. Throws QuestionError for a company that does not exist at the
 * standpoint, and DeadlinePassed.
 */
export function answerLeverage(
  { view, idIndex, shouldStop }: QuestionContext,
  { company, lists, first, maxHops }: LeverageQuestion,
): LeverageAnswer[] {
  const targets = idIndex.requireIndexes({ company: [company] }, view).company;
  const reach = reachOf(view, { targets, maxHops, shouldStop });
  const scores = new Map(Array.from(reach.nodes, (node, index) => [node, reach.scores[index]!]));
  const ties = heaviestTies(view, targets[0]!);
  const tieOf = (node: number) => (ties.has(node) ? idIndex.tieIds([ties.get(node)!])[0]! : null);
  const scoreOf = (node: number) => scores.get(node) ?? 0;
  const placed = new Set<number>(targets);
  return lists
    .flatMap((ids) => {
      const nodes = idIndex.indexesOf(ids).filter((node) => !placed.has(node));
      for (const node of nodes) placed.add(node);
      return topByScore([...new Set(nodes)], scoreOf, first);
    })
    .slice(0, first)
    .map((node) => ({ actor: idIndex.nodeId(node), score: scoreOf(node), tie: tieOf(node) }));
}
