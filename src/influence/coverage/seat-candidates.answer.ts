import { StakeholderGroup } from '../../model/actor-kind';
import { type Path, pathInIds } from '../paths/path';
import type { QuestionContext } from '../engine/question-context';
import { bestCurrentPath } from '../paths/search/best-paths';
import { codeOfGroup } from '../projection/codes';
import { nearestOfEachKind } from './nearest';

export interface SeatCandidatesQuestion {
  /** Regions by id. */
  regions: string[];
  /** The maximum number of candidates for each group. */
  first: number;
}

export interface SeatCandidate {
  group: StakeholderGroup;
  actor: string;
  /** Of the best path from the region's members, or from all members where it has none; 1 for a member of the region. */
  score: number;
}

export interface RegionCandidates {
  region: string;
  /** The number of member organisations in the region. */
  members: number;
  candidates: SeatCandidate[];
}

const MAX_HOPS = 4;

/**
 * For each region and stakeholder group the candidates for its seat: first the region's own members of the group, by
 * their number of current ties; then the actors that these members reach best over at most four current ties. Candidates
 * are in the region, or have no known region, since an intergovernmental body may be seated anywhere. Throws as
 * `nearestOfEachKind` does.
 */
export function answerSeatCandidates(
  context: QuestionContext,
  { regions, first }: SeatCandidatesQuestion,
): RegionCandidates[] {
  const { view, idIndex, shouldStop } = context;
  return regions.map((region) => {
    const { starts, members } = startsOf(context, region);
    const kindOf = (node: number) => ([region, null].includes(idIndex.regionOf(node, view)) ? view.group[node]! : null);
    const nearest = nearestOfEachKind(view, { from: starts, maxHops: MAX_HOPS, kindOf, first, shouldStop });
    const byDegree = [...members].sort((a, b) => view.degree[b]! - view.degree[a]! || a - b);
    const candidates = Object.values(StakeholderGroup).flatMap((group) => {
      const code = codeOfGroup(group);
      const own = byDegree.filter((node) => view.group[node] === code).map((actor) => ({ actor, score: 1 }));
      const best = [...own, ...(nearest.get(code) ?? [])].slice(0, first);
      return best.map(({ actor, score }) => ({ group, actor: idIndex.nodeId(actor), score }));
    });
    return { region, members: members.length, candidates };
  });
}

/** The path on which a candidate's score is based; null where there is none, and for a member of the region. */
export function answerSeatPath(
  context: QuestionContext,
  { region, actor }: { region: string; actor: string },
): Path | null {
  const { view, idIndex, shouldStop } = context;
  const to = idIndex.indexesOf([actor]);
  const { starts: from } = startsOf(context, region);
  if (to.some((node) => from.includes(node))) return null;
  const best = bestCurrentPath(view, { from, to, maxHops: MAX_HOPS, shouldStop });
  return best ? pathInIds(best, idIndex) : null;
}

/** The members of a region, and the starts of the paths to its candidates: these members, or all members where it has none. */
function startsOf({ view, idIndex }: QuestionContext, region: string): { starts: number[]; members: number[] } {
  const { nodeMember } = view.projection;
  const all = [...view.exists.keys()].filter((node) => view.exists[node] && nodeMember[node]);
  const members = all.filter((node) => idIndex.regionOf(node, view) === region);
  return { starts: members.length > 0 ? members : all, members };
}
