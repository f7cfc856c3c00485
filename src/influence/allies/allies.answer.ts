import type { QuestionContext } from '../engine/question-context';
import type { IdIndex } from '../view/id-index';
import { type Ally, allies } from './allies';
import { sharedPartners } from './shared-partners';

export interface AlliesQuestion {
  of: string;
  first: number;
  /** Where given, only these actors can be allies. */
  among?: string[] | null;
}

export interface AllyAnswer {
  actor: string;
  score: number;
  shared: string[];
}

/** Empty for an actor that does not exist at the standpoint. Throws DeadlinePassed. */
export function answerAllies(
  { view, idIndex, shouldStop }: QuestionContext,
  { of, first, among }: AlliesQuestion,
): AllyAnswer[] {
  const allowed = among && new Set(idIndex.indexesOf(among));
  const isAllowed = allowed ? (other: number) => allowed.has(other) : undefined;
  return idIndex
    .indexesOf([of])
    .flatMap((node) => allies(view, { of: node, first, among: isAllowed, shouldStop }))
    .map((ally) => allyInIds(idIndex, ally));
}

export function allyInIds(idIndex: IdIndex, { actor, score, shared }: Ally): AllyAnswer {
  return { actor: idIndex.nodeId(actor), score, shared: idIndex.nodeIds(shared) };
}

export interface SharedPartnersQuestion {
  actors: string[];
  first: number;
}

export interface SharedPartnerAnswer {
  partner: string;
  sharedBy: string[];
  ties: string[];
  score: number;
}

/** Throws QuestionError for ids that do not exist at the standpoint, and DeadlinePassed. */
export function answerSharedPartners(
  { view, idIndex, shouldStop }: QuestionContext,
  { actors, first }: SharedPartnersQuestion,
): SharedPartnerAnswer[] {
  const nodes = idIndex.requireIndexes({ actors }, view);
  return sharedPartners(view, { ...nodes, first, shouldStop }).map(({ partner, sharedBy, ties, score }) => ({
    partner: idIndex.nodeId(partner),
    sharedBy: idIndex.nodeIds(sharedBy),
    ties: idIndex.tieIds(ties),
    score,
  }));
}
