import { dayNumber } from '../../language/partial-date';
import { StakeholderGroup } from '../../store/model/actor-kind';
import { TieType } from '../../store/model/tie-type';
import { isBasedIn, isOfRegion, type RegionActors, type RegionBase } from '../allies/region-actors';
import { DeadlineCheck } from '../engine/deadline-check';
import type { QuestionContext } from '../engine/question-context';
import { type Path, pathInIds } from '../paths/path';
import { bestCurrentPath } from '../paths/search/best-paths';
import { reachFrom, reachOf } from '../paths/search/reach-of';
import { topByScore } from '../paths/search/cost-heap';
import { codeOfGroup } from '../projection/codes';
import { subordinatesOf } from '../view/subordinates';
import { type InfluenceView, membersIn } from '../view/view';

export interface CoverageQuestion {
  regions: RegionActors[];
  /** The maximum number of candidates for each group. */
  first: number;
  /** The valid day, YYYY-MM-DD: actors that ended before it are not present in a region. */
  valid: string;
  /** Actors that are no candidates: those not to be approached. */
  leftOut: string[];
  /** Actors that come first: those that pursue the objective. */
  pursuers: string[];
}

export interface GroupCandidates {
  group: StakeholderGroup;
  candidates: {
    actor: string;
    /** The best score from the region's members, else from all members; 1 for such a member. */
    score: number;
    pursues: boolean;
  }[];
  /** The number of actors of group and region that are no members of it and out of reach. */
  beyondReach: number;
}

export interface RegionCandidates {
  region: string;
  /** True where a member is based in the region; otherwise the starts are all members. */
  hasMember: boolean;
  /** One for each group. */
  groups: GroupCandidates[];
}

/** The maximum number of steps of the paths to candidates. */
export const MAX_HOPS_TO_CANDIDATE = 4;

/**
 * Finds, for each region and stakeholder group, the candidates for its seat: first the region's own
 * members of the group (where it has none, members tied to it), by the number of ties by which
 * influence leaves them; then the actors based in the region or tied to it that these members (all
 * members, where it has none) reach best over current ties, in at most four steps. Of all, those of
 * `pursuers` come first. Throws what `nearestOfEachKind` throws.
 */
export function answerCoverage(
  context: QuestionContext,
  { regions, first, valid, leftOut, pursuers }: CoverageQuestion,
): RegionCandidates[] {
  const { view, idIndex, shouldStop } = context;
  const today = dayNumber(valid);
  const avoided = new Set(idIndex.indexesOf(leftOut));
  const pursuing = new Set(idIndex.indexesOf(pursuers));
  const pursues = ({ actor }: Near) => pursuing.has(actor);
  return regions.map((region) => {
    const starts = startsOf(context, region);
    const isHere = isOfRegion(context, region);
    const regionMembers = new Set(starts.filter(isHere));
    const kindOf = (node: number) =>
      view.listed[node] === 1 && isHere(node) && !regionMembers.has(node) && !avoided.has(node)
        ? view.group[node]!
        : null;
    const nearestByKind = nearestOfEachKind(view, {
      from: starts,
      maxHops: MAX_HOPS_TO_CANDIDATE,
      kindOf,
      first,
      isPreferred: (node) => pursuing.has(node),
      shouldStop,
    });
    const present = new Map<number, number>();
    for (let node = 0; node < view.listed.length; node++) {
      if (!view.listed[node] || view.until[node]! < today) continue;
      const kind = kindOf(node);
      if (kind !== null) present.set(kind, (present.get(kind) ?? 0) + 1);
    }
    const byDegree = [...regionMembers]
      .filter((node) => !avoided.has(node))
      .sort((a, b) => view.degree[b]! - view.degree[a]! || a - b);
    const groups = Object.values(StakeholderGroup).map((group): GroupCandidates => {
      const code = codeOfGroup(group);
      const { count = 0, nearest = [] } = nearestByKind.get(code) ?? {};
      const ownOfGroup = byDegree.filter((node) => view.group[node] === code).map((actor) => ({ actor, score: 1 }));
      const all = [...ownOfGroup, ...nearest];
      const candidates = [...all.filter(pursues), ...all.filter((near) => !pursues(near))]
        .slice(0, first)
        .map((near) => ({ actor: idIndex.nodeId(near.actor), score: near.score, pursues: pursues(near) }));
      return { group, candidates, beyondReach: (present.get(code) ?? 0) - count };
    });
    return { region: region.region, hasMember: starts.some(isBasedIn(context, region)), groups };
  });
}

/** Finds the path of a candidate's score; null without one, and for a member of the region. */
export function answerSeatPath(
  context: QuestionContext,
  { actor, ...region }: RegionBase & { actor: string },
): Path | null {
  const { view, idIndex, shouldStop } = context;
  const to = idIndex.indexesOf([actor]);
  const from = startsOf(context, region);
  if (to.some((node) => from.includes(node))) return null;
  const best = bestCurrentPath(view, { from, to, maxHops: MAX_HOPS_TO_CANDIDATE, shouldStop });
  return best ? pathInIds(best, idIndex) : null;
}

/** Returns the starts of a region's candidate paths: its members, or all where it has none. */
function startsOf(context: QuestionContext, region: RegionBase): number[] {
  const all = membersIn(context.view);
  const members = all.filter(isBasedIn(context, region));
  return members.length > 0 ? members : all;
}

/** Nodes are indexes of the projection. */
export interface NearestQuery {
  /** Several starts act as one. */
  from: readonly number[];
  /** The maximum number of steps, 1 to 8. */
  maxHops: number;
  /** The kind of an actor, such as its group; null for an actor to leave out. */
  kindOf: (actor: number) => number | null;
  /** The maximum number of actors of each kind, a whole number from 0. */
  first: number;
  /** Where present, these actors come first. */
  isPreferred?: (actor: number) => boolean;
  /** Called about once in 1,000 steps; the search throws DeadlinePassed when it returns true. */
  shouldStop?: () => boolean;
}

export interface Near {
  actor: number;
  /** The score of the best path from the starts, 0 < score <= 1. */
  score: number;
}

export interface NearOfKind {
  /** The number of actors of the kind that are reached. */
  count: number;
  /** The first of these: the preferred ones, then by score; equal within 1e-12 by id. */
  nearest: Near[];
}

/** Finds, by kind, the actors best reached over current ties. Throws DeadlinePassed. */
export function nearestOfEachKind(view: InfluenceView, query: NearestQuery): Map<number, NearOfKind> {
  const { from, maxHops, kindOf, first, isPreferred = () => false, shouldStop } = query;
  const { nodes, scores } = reachFrom(view, { from, maxHops, shouldStop });
  const scoreOf = new Map<number, number>();
  const ofKind = new Map<number, number[]>();
  nodes.forEach((node, index) => {
    const kind = kindOf(node);
    if (kind === null) return;
    scoreOf.set(node, scores[index]!);
    const sameKind = ofKind.get(kind);
    if (sameKind) sameKind.push(node);
    else ofKind.set(kind, [node]);
  });
  const score = (node: number) => scoreOf.get(node) ?? 0;
  return new Map(
    [...ofKind].map(([kind, actors]) => [
      kind,
      {
        count: actors.length,
        nearest: [true, false]
          .flatMap((preferred) =>
            topByScore(
              actors.filter((actor) => isPreferred(actor) === preferred),
              score,
              first,
            ),
          )
          .slice(0, first)
          .map((actor) => ({ actor, score: score(actor) })),
      },
    ]),
  );
}

export interface SeatCandidatesQuestion {
  group: StakeholderGroup;
  /** The actors that are seated already. */
  seated: string[];
  /**
   * The coalition shown as this partnership, which has no seat in it, nor have its organs; null for
   * other partnerships.
   */
  table: string | null;
  /** Where not null, only these actors fit the partnership. */
  fitting: string[] | null;
  /** Actors that are no candidates: those not to be approached. */
  leftOut: string[];
  /** The actors to reach, which act as one. */
  conveners: string[];
  first: number;
}

export interface SeatCandidate {
  actor: string;
  /** The score of the best path to a convener, above 0 and at most 1. */
  score: number;
}

/**
 * Finds the actors of the group that fit the partnership and have no seat there, from which
 * influence reaches a convener over current ties, in at most four steps: by the score of the best
 * path, highest first; equal within 1e-12 by id. Throws DeadlinePassed.
 */
export function answerSeatCandidates(
  { view, idIndex, shouldStop }: QuestionContext,
  { group, seated, table, fitting, leftOut, conveners, first }: SeatCandidatesQuestion,
): SeatCandidate[] {
  const targets = idIndex.indexesOf(conveners);
  const { nodes, scores } = reachOf(view, { targets, maxHops: MAX_HOPS_TO_CANDIDATE, shouldStop });
  const scoreOf = new Map(Array.from(nodes, (node, index) => [node, scores[index]!]));
  const excluded = new Set(idIndex.indexesOf([...seated, ...leftOut]));
  for (const whole of idIndex.indexesOf(table === null ? [] : [table])) {
    excluded.add(whole);
    for (const organ of subordinatesOf(view, whole, new DeadlineCheck(shouldStop), [TieType.ORGAN_OF]))
      excluded.add(organ);
  }
  const fits = fitting && new Set(idIndex.indexesOf(fitting));
  const code = codeOfGroup(group);
  const candidates = [...nodes].filter(
    (node) => view.listed[node] === 1 && view.group[node] === code && !excluded.has(node) && (fits?.has(node) ?? true),
  );
  return topByScore(candidates, (node) => scoreOf.get(node)!, first).map((node) => ({
    actor: idIndex.nodeId(node),
    score: scoreOf.get(node)!,
  }));
}
