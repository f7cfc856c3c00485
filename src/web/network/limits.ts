import type { PictureView } from '../../graph/picture/picture-view';
import type { Confidence } from '../graphql/graphql';
import { isInitiative } from '../parts/initiative';
import { CONFIDENCES } from '../route/route-question';
import {
  groupOf,
  isCurrent,
  type KnownGraph,
  type NetworkTie,
  otherEnd,
  regionOf,
  type TiesByNode,
} from './known-graph';

/** Returns the ids whose neighbours a view needs: its nodes, and the objective of its limit. */
export function neededIds({ nodes = [], objective }: PictureView): string[] {
  return objective ? [...nodes, objective] : [...nodes];
}

/** True where a limit includes a value; it never excludes an undefined value. */
export const isIn = <Value>(limit: readonly Value[] | undefined, value: Value | undefined): boolean =>
  !limit || value === undefined || limit.includes(value);

/**
 * Returns a filter for the nodes within the limits of a view: its groups, and by the record, its
 * region and work for its objective.
 */
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

/** True where a tie is within the limits of a view, except its status, which is the line's. */
export function isTieWithin({ type, confidence }: NetworkTie, view: PictureView): boolean {
  return isIn(view.types, type) && isAtLeast(confidence, view.confidence ?? 'LOW');
}

export const isAtLeast = (confidence: Confidence, minimum: Confidence): boolean =>
  CONFIDENCES.indexOf(confidence) >= CONFIDENCES.indexOf(minimum);

/** Returns a node's regions, names by id: itself, its country's, and those of covered countries. */
export function regionsOf(id: string, known: KnownGraph, byNode: TiesByNode): ReadonlyMap<string, string> {
  const covered = (byNode.get(id) ?? []).filter(({ type, status }) => type === 'COVERS' && isCurrent(status));
  const places = [id, ...covered.map((tie) => otherEnd(tie, id))].flatMap((place) => known.nodes.get(place) ?? []);
  return new Map(places.flatMap((place) => regionOf(place) ?? []).map(({ id: region, name }) => [region, name]));
}

/** Returns the objective and its pursuers; null without such a limit or before its ties load. */
function pursuersOf(objective: string | undefined, { around }: KnownGraph, byNode: TiesByNode): Set<string> | null {
  if (!objective || !around.has(objective)) return null;
  const pursuits = (byNode.get(objective) ?? []).filter(({ type, status }) => type === 'PURSUES' && isCurrent(status));
  return new Set([objective, ...pursuits.map((tie) => otherEnd(tie, objective))]);
}

/** True where a node pursues an objective, or has a current tie with an initiative that does. */
function worksFor(id: string, pursuers: ReadonlySet<string>, known: KnownGraph, byNode: TiesByNode): boolean {
  if (pursuers.has(id)) return true;
  return (byNode.get(id) ?? []).some((tie) => {
    const neighbour = otherEnd(tie, id);
    return isCurrent(tie.status) && pursuers.has(neighbour) && isInitiative(known.nodes.get(neighbour)!);
  });
}
