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
  const { view, directory, shouldStop } = ground;
  const nodes = directory.required({ actors }, view);
  return sharedPartners(view, { ...nodes, first, shouldStop }).map(({ partner, sharedBy, ties, score }) => ({
    partner: directory.nodeId(partner),
    sharedBy: directory.nodes(sharedBy),
    ties: directory.ties(ties),
    score,
  }));
}
