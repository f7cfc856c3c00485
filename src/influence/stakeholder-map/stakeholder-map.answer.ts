import type { QuestionContext } from '../engine/question-context';
import { stakeholderMap } from './stakeholder-map';

export interface StakeholderMapQuestion {
  targets: string[];
  /** Actors to list in any case; those that are not known at the standpoint are left out. */
  also?: readonly string[];
  first: number;
  /** In steps, 1 to 8. */
  maxHops: number;
}

export interface StakeholderAnswer {
  actor: string;
  reach: number;
}

/** Throws QuestionError for ids that do not exist at the standpoint, and DeadlinePassed. */
export function answerStakeholderMap(
  { view, idIndex, shouldStop }: QuestionContext,
  { targets: ids, also: alsoIds = [], first, maxHops }: StakeholderMapQuestion,
): StakeholderAnswer[] {
  const { targets } = idIndex.requireIndexes({ targets: ids }, view);
  const also = idIndex.indexesOf(alsoIds).filter((node) => view.exists[node]);
  return stakeholderMap(view, { targets, also, first, maxHops, shouldStop }).map(({ actor, reach }) => ({
    actor: idIndex.nodeId(actor),
    reach,
  }));
}
