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
  /** Actors with a tie to it that the influence graph does not hold. */
  tiedBeside: string[];
  /** Actors that are no allies: those that are not to be approached. */
  except: string[];
  /** Whose organs and secretariat are no allies. */
  network: string;
  /** Where given, only actors of this region can be allies. */
  inRegion?: RegionActors | null;
  /** Where given, a common neighbour counts only where it or the ally is one of these nodes. */
  pursuers?: string[] | null;
  /** Of the paths to those who share nothing, in steps, 1 to 8. */
  maxHops: number;
}

export interface AllyAnswer {
  actor: string;
  score: number;
  shared: string[];
  tie: string | null;
}

/** Empty for an actor that does not exist at the standpoint. Throws DeadlinePassed. */
export function answerAllies(context: QuestionContext, question: AlliesQuestion): AllyAnswer[] {
  const { view, idIndex, shouldStop } = context;
  const { inRegion, pursuers, first, tied, maxHops } = question;
  const setOf = (ids: string[]) => new Set(idIndex.indexesOf(ids));
  const isNear = inRegion ? isOfRegion(context, inRegion) : () => true;
  const pursuing = pursuers && setOf(pursuers);
  const deadline = new DeadlineCheck(shouldStop);
  const organs = idIndex.indexesOf([question.network]).flatMap((node) => subordinatesOf(view, node, deadline, ORGANS));
  const excluded = new Set([...idIndex.indexesOf(question.except), ...organs]);
  return idIndex
    .indexesOf([question.of])
    .filter((node) => view.exists[node])
    .flatMap((of) =>
      allies(view, {
        of,
        first,
        tied,
        maxHops,
        tiedBeside: idIndex.indexesOf(question.tiedBeside),
        among: (other) => !excluded.has(other) && isNear(other),
        pursues: pursuing ? (other) => pursuing.has(other) : undefined,
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
