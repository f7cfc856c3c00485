import { DeadlineCheck } from '../engine/deadline-check';
import type { QuestionContext } from '../engine/question-context';
import type { IdIndex } from '../view/id-index';
import { ORGANS, subordinatesOf } from '../view/subordinates';
import { type Ally, allies, type TiedChoice } from './allies';
import { isOfRegion, type RegionActors } from './region-actors';
import { sharedPartners } from './shared-partners';

export interface AlliesQuestion {
  of: string;
  first: number;
  tied: TiedChoice;
  /** Actors with a current tie to it that the influence graph does not contain. */
  tiedBeside: string[];
  /** Actors that are never allies: those not to be approached. */
  except: string[];
  /** The network; its organs and secretariat are never allies. */
  network: string;
  /** Where present, only actors of this region can be allies. */
  inRegion?: RegionActors | null;
  /** Where present, a common neighbour counts only where it or the ally is one of these nodes. */
  pursuers?: string[] | null;
  /** Where present, no other actor can be an ally. */
  only?: string[] | null;
  /** Where present, the actors by rank, the highest first; all others have the lowest. */
  ranks?: string[][] | null;
  /** The maximum length, in steps, 1 to 8, of the paths to actors that share nothing. */
  maxHops: number;
}

export interface AllyAnswer {
  actor: string;
  score: number;
  shared: string[];
  tie: string | null;
}

/** Returns no allies for an actor that does not exist at the standpoint. Throws DeadlinePassed. */
export function answerAllies(context: QuestionContext, question: AlliesQuestion): AllyAnswer[] {
  const { view, idIndex, shouldStop } = context;
  const { inRegion, pursuers, only, ranks, first, tied, maxHops } = question;
  const setOf = (ids: string[]) => new Set(idIndex.indexesOf(ids));
  const isNear = inRegion ? isOfRegion(context, inRegion) : () => true;
  const pursuing = pursuers && setOf(pursuers);
  const fitting = only && setOf(only);
  const rankOf = new Map<number, number>();
  [...(ranks ?? [])].reverse().forEach((ids, index) => {
    for (const node of idIndex.indexesOf(ids)) rankOf.set(node, index + 1);
  });
  const deadline = new DeadlineCheck(shouldStop);
  const organs = idIndex.indexesOf([question.network]).flatMap((node) => subordinatesOf(view, node, deadline, ORGANS));
  const excluded = new Set([...idIndex.indexesOf(question.except), ...organs]);
  return idIndex
    .indexesOf([question.of])
    .filter((node) => view.exists[node])
    .flatMap((actor) =>
      allies(view, {
        of: actor,
        first,
        tied,
        maxHops,
        tiedBeside: idIndex.indexesOf(question.tiedBeside),
        among: (candidate) => !excluded.has(candidate) && isNear(candidate) && (fitting?.has(candidate) ?? true),
        rank: ranks ? (candidate) => rankOf.get(candidate) ?? 0 : undefined,
        pursues: pursuing ? (candidate) => pursuing.has(candidate) : undefined,
        shouldStop,
      }),
    )
    .map((ally) => allyInIds(idIndex, ally));
}

export function allyInIds(idIndex: IdIndex, { actor, score, shared, tie }: Ally): AllyAnswer {
  return {
    actor: idIndex.nodeId(actor),
    score,
    shared: idIndex.nodeIds(shared),
    tie: tie === null ? null : idIndex.tieIds([tie])[0]!,
  };
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
