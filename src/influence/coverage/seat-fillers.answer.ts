import { StakeholderGroup } from '../../model/actor-kind';
import { bestCurrentPath } from '../paths/search/best-current-path';
import { codeOfGroup } from '../projection/codes';
import type { QuestionContext } from '../engine/question-context';
import type { PathAnswer } from '../engine/question';
import { nearestOfEachKind } from './nearest';

export interface SeatFillersQuestion {
  /** Regions, by their ids. */
  regions: string[];
  /** How many of each group. */
  first: number;
}

export interface SeatFiller {
  group: StakeholderGroup;
  actor: string;
  /** Of the best path from the region's members, or from all members where it has none; 1 for one of these members. */
  score: number;
}

export interface RegionFillers {
  region: string;
  /** How many member organisations are in the region. */
  members: number;
  fillers: SeatFiller[];
}

/** Further away than this nobody is near. */
const MAX_HOPS = 4;

/**
 * For each region and stakeholder group who could sit for it: first the region's own members of the group, those with
 * most current ties first; then the actors that these members reach best, over at most four current ties: those of the
 * region, and those of whom no region is known, since a body of states may sit anywhere. Throws as `nearestOfEachKind`
 * does.
 */
export function answerSeatFillers(ground: QuestionContext, { regions, first }: SeatFillersQuestion): RegionFillers[] {
  const { view, directory, shouldStop } = ground;
  return regions.map((region) => {
    const { starts, members } = startsIn(ground, region);
    const kindOf = (node: number) =>
      [region, null].includes(directory.regionOf(node, view)) ? view.group[node]! : null;
    const nearest = nearestOfEachKind(view, { from: starts, maxHops: MAX_HOPS, kindOf, first, shouldStop });
    const own = [...members].sort((a, b) => view.degree[b]! - view.degree[a]! || a - b);
    const fillers = Object.values(StakeholderGroup).flatMap((group) => {
      const code = codeOfGroup(group);
      const here = own.filter((node) => view.group[node] === code).map((actor) => ({ actor, score: 1 }));
      const best = [...here, ...(nearest.get(code) ?? [])].slice(0, first);
      return best.map(({ actor, score }) => ({ group, actor: directory.nodeId(actor), score }));
    });
    return { region, members: members.length, fillers };
  });
}

/** The path that makes an actor near to the members of a region; null where there is none, and for one of these members. */
export function answerSeatPath(
  ground: QuestionContext,
  { region, actor }: { region: string; actor: string },
): PathAnswer | null {
  const { view, directory, shouldStop } = ground;
  const to = directory.indexes([actor]);
  const { starts: from } = startsIn(ground, region);
  if (to.some((node) => from.includes(node))) return null;
  const best = bestCurrentPath(view, { from, to, maxHops: MAX_HOPS, shouldStop });
  return best ? directory.path(best) : null;
}

/** The members of a region, and from whom its candidates are near: from these, or from the whole network where it has none. */
function startsIn({ view, directory }: QuestionContext, region: string): { starts: number[]; members: number[] } {
  const { nodeMember } = view.projection;
  const all = [...view.exists.keys()].filter((node) => view.exists[node] && nodeMember[node]);
  const here = all.filter((node) => directory.regionOf(node, view) === region);
  return { starts: here.length > 0 ? here : all, members: here };
}
