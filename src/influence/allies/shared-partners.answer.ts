import type { Ground } from '../engine/question-context';
import { sharedPartners } from './shared-partners';

export interface SharedPartnersAsked {
  actors: string[];
  first: number;
}

export interface AnsweredPartner {
  partner: string;
  sharedBy: string[];
  ties: string[];
  score: number;
}

/** Throws QuestionError for ids that are not known at the standpoint, and as `sharedPartners` does. */
export function answerSharedPartners(ground: Ground, { actors, first }: SharedPartnersAsked): AnsweredPartner[] {
  const { view, directory, shouldStop } = ground;
  const nodes = directory.required({ actors }, view);
  return sharedPartners(view, { ...nodes, first, shouldStop }).map(({ partner, sharedBy, ties, score }) => ({
    partner: directory.nodeId(partner),
    sharedBy: directory.nodes(sharedBy),
    ties: directory.ties(ties),
    score,
  }));
}
