import type { QuestionContext } from '../engine/question-context';
import { stakeholderMap } from './stakeholder-map';

export interface StakeholderMapQuestion {
  targets: string[];
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
  { targets: ids, first, maxHops }: StakeholderMapQuestion,
): StakeholderAnswer[] {
  const { targets } = idIndex.requireIndexes({ targets: ids }, view);
  return stakeholderMap(view, { targets, first, maxHops, shouldStop }).map(({ actor, reach }) => ({
    actor: idIndex.nodeId(actor),
    reach,
  }));
}
