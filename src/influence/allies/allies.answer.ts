import type { QuestionContext } from '../engine/question-context';
import type { IdIndex } from '../view/id-index';
import { type Ally, allies } from './allies';
import { isOfRegion, type RegionActors } from './region-actors';
import { sharedPartners } from './shared-partners';

export interface AlliesQuestion {
  of: string;
  first: number;
  /** Actors that are no allies: those with a tie to it that the influence graph does not hold, and those that are not to be approached. */
  except: string[];
  /** Where given, only actors of this region can be allies. */
  inRegion?: RegionActors | null;
  /** Where given, a common neighbour counts only where it or the ally is one of these nodes. */
  pursuers?: string[] | null;
}

export interface AllyAnswer {
  actor: string;
  score: number;
  shared: string[];
}

/** Empty for an actor that does not exist at the standpoint. Throws DeadlinePassed. */
export function answerAllies(
  context: QuestionContext,
  { of, first, except, inRegion, pursuers }: AlliesQuestion,
): AllyAnswer[] {
  const { view, idIndex, shouldStop } = context;
  const setOf = (ids: string[]) => new Set(idIndex.indexesOf(ids));
  const excluded = setOf(except);
  const isNear = inRegion ? isOfRegion(context, inRegion) : () => true;
  const pursuing = pursuers && setOf(pursuers);
  return idIndex
    .indexesOf([of])
    .flatMap((node) =>
      allies(view, {
        of: node,
        first,
        among: (other) => !excluded.has(other) && isNear(other),
        pursues: pursuing ? (other) => pursuing.has(other) : undefined,
        shouldStop,
      }),
    )
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
