import type { PictureView } from '../../graph/picture/picture-view';
import type { Confidence } from '../graphql/graphql';
import { isInitiative } from '../parts/initiative';
import { CONFIDENCES } from '../route/route-question';
import { groupOf, holds, type KnownGraph, type NetworkTie, otherEnd, regionOf, type TiesByNode } from './known-graph';

/** The ids of which a view needs to know what is around them: what it draws, and the objective that it is limited to. */
export function neededIds({ nodes = [], objective }: PictureView): string[] {
  return objective ? [...nodes, objective] : [...nodes];
}

/** Whether a value is one of those to which a view is limited; what has no value is not limited by it. */
export const isIn = <Value>(limit: readonly Value[] | undefined, value: Value | undefined): boolean =>
  !limit || value === undefined || limit.includes(value);

/** Which nodes the limits of a view leave: of its groups, and on record as in its region and as working for its objective. */
export function nodesWithin(known: KnownGraph, byNode: TiesByNode, view: PictureView): (id: string) => boolean {
  const pursuers = pursuersOf(view.objective, known, byNode);
  return (id) => {
    const node = known.nodes.get(id)!;
    return (
      isIn(view.groups, groupOf(node)) &&
      (!view.region || regionsOf(id, known, byNode).has(view.region)) &&
      (!pursuers || worksFor(id, pursuers, known, byNode))
    );
  };
}

/** Whether a tie fits the limits of a view, its status aside, which is that of the line. */
export function isTieWithin({ type, confidence }: NetworkTie, view: PictureView): boolean {
  return isIn(view.types, type) && isAtLeast(confidence, view.confidence ?? 'LOW');
}

export const isAtLeast = (confidence: Confidence, least: Confidence): boolean =>
  CONFIDENCES.indexOf(confidence) >= CONFIDENCES.indexOf(least);

/** The names of the regions that a node is in, by their ids: of its country, of itself, and of the countries that it covers. */
export function regionsOf(id: string, known: KnownGraph, byNode: TiesByNode): ReadonlyMap<string, string> {
  const covered = (byNode.get(id) ?? []).filter(({ type, status }) => type === 'COVERS' && holds(status));
  const places = [id, ...covered.map((tie) => otherEnd(tie, id))].flatMap((place) => known.nodes.get(place) ?? []);
  return new Map(places.flatMap((place) => regionOf(place) ?? []).map(({ id: region, name }) => [region, name]));
}

/** The objective, and those who pursue it; null where there is no such limit or its links are not known yet. */
function pursuersOf(objective: string | undefined, { around }: KnownGraph, byNode: TiesByNode): Set<string> | null {
  if (!objective || !around.has(objective)) return null;
  const pursuits = (byNode.get(objective) ?? []).filter(({ type, status }) => type === 'PURSUES' && holds(status));
  return new Set([objective, ...pursuits.map((tie) => otherEnd(tie, objective))]);
}

/** Whether a node is one of those who pursue an objective, or has a link with an initiative that is. */
function worksFor(id: string, pursuers: ReadonlySet<string>, known: KnownGraph, byNode: TiesByNode): boolean {
  if (pursuers.has(id)) return true;
  return (byNode.get(id) ?? []).some((tie) => {
    const other = otherEnd(tie, id);
    return holds(tie.status) && pursuers.has(other) && isInitiative(known.nodes.get(other)!);
  });
}
