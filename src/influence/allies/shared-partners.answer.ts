import type { QuestionContext } from '../engine/question-context';
import { sharedPartners } from './shared-partners';

export interface SharedPartnersQuestion {
  actors: string[];
  first: number;
}

export interface PartnerAnswer {
  partner: string;
  sharedBy: string[];
  ties: string[];
  score: number;
}

/** Throws QuestionError for ids that are not known at the standpoint, and as `sharedPartners` does. */
export function answerSharedPartners(
  ground: QuestionContext,
  { actors, first }: SharedPartnersQuestion,
): PartnerAnswer[] {
  const { view, idIndex, shouldStop } = ground;
  const nodes = idIndex.requireIndexes({ actors }, view);
  return sharedPartners(view, { ...nodes, first, shouldStop }).map(({ partner, sharedBy, ties, score }) => ({
    partner: idIndex.nodeId(partner),
    sharedBy: idIndex.nodeIds(sharedBy),
    ties: idIndex.tieIds(ties),
    score,
  }));
}
