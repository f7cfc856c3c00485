import type { QuestionContext } from '../engine/question-context';
import { reachOf } from '../paths/search/reach-of';
import { topByScore } from '../paths/search/cost-heap';
import type { InfluenceView } from '../view/view';

export interface StakeholderMapQuestion {
  targets: string[];
  /** Actors to list in any case; those that do not exist at the standpoint are left out. */
  also?: readonly string[];
  /** Where present, no other actor is listed. */
  only?: readonly string[] | null;
  first: number;
  /** The maximum number of steps, 1 to 8. */
  maxHops: number;
}

export interface StakeholderAnswer {
  actor: string;
  reach: number;
}

/** Throws QuestionError for ids that do not exist at the standpoint, and DeadlinePassed. */
export function answerStakeholderMap(
  { view, idIndex, shouldStop }: QuestionContext,
  { targets: ids, also: alsoIds = [], only: onlyIds, first, maxHops }: StakeholderMapQuestion,
): StakeholderAnswer[] {
  const { targets } = idIndex.requireIndexes({ targets: ids }, view);
  const also = idIndex.indexesOf(alsoIds).filter((node) => view.exists[node]);
  const only = onlyIds && new Set(idIndex.indexesOf(onlyIds));
  return stakeholderMap(view, { targets, also, only, first, maxHops, shouldStop }).map(({ actor, reach }) => ({
    actor: idIndex.nodeId(actor),
    reach,
  }));
}

/** Nodes are indexes of the projection. */
interface StakeholderMapQuery {
  /** Actors; duplicates count once. */
  targets: readonly number[];
  /** The maximum number of steps, 1 to 8. */
  maxHops: number;
  /** Actors to list in any case, unless they are targets. */
  also?: readonly number[];
  /** Where present, no other actor is listed. */
  only?: ReadonlySet<number> | null;
  /** The maximum number of stakeholders, 0 or more. */
  first: number;
  /** Called about once in 1,000 steps; the search throws DeadlinePassed when it returns true. */
  shouldStop?: () => boolean;
}

interface Stakeholder {
  actor: number;
  /** The mean score of the best paths to the targets, 0 to 1; 0 for a target without one. */
  reach: number;
}

/**
 * Finds the actors that reach at least one of the targets over current ties, and those of `also`,
 * without the targets: by reach, highest first; equal within 1e-12 by id. One search for each
 * target. Throws DeadlinePassed.
 */
function stakeholderMap(view: InfluenceView, query: StakeholderMapQuery): Stakeholder[] {
  const { also = [], only, maxHops, first, shouldStop } = query;
  const targets = new Set(query.targets);
  const sums = new Map<number, number>();
  for (const target of targets) {
    const { nodes, scores } = reachOf(view, { targets: [target], maxHops, shouldStop });
    nodes.forEach((node, index) => sums.set(node, (sums.get(node) ?? 0) + scores[index]!));
  }
  const reachOfNode = (node: number) => (sums.get(node) ?? 0) / targets.size;
  const stakeholders = [...new Set([...sums.keys(), ...also])].filter(
    (node) => view.listed[node] === 1 && !targets.has(node) && (only?.has(node) ?? true),
  );
  return topByScore(stakeholders, reachOfNode, first).map((actor) => ({ actor, reach: reachOfNode(actor) }));
}
