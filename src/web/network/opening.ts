import type { PictureView } from '../../graph/picture/picture-view';
import { weightOf } from './drawing/tie-weight';
import { isOrganised } from './kinds';
import { type KnownGraph, otherEnd, tiesByNode } from './known-graph';

/** Maximum number of names that a picture opens with, and of neighbours around each. */
export const MAX_OPENED = 10;
const MAX_NEIGHBOURS = 16;

/** True where a view contains only the names to open with, without positions. */
export function isOpening({ nodes = [], at }: PictureView): boolean {
  return !at && nodes.length <= MAX_OPENED;
}

/** Returns the named nodes, each with the organisations and initiatives of its strongest ties. */
export function openedNodes(known: KnownGraph, named: readonly string[], day: string): string[] {
  const byNode = tiesByNode(known);
  const neighbours = named.flatMap((id) => {
    const ties = (byNode.get(id) ?? []).filter(({ status }) => status !== 'ENDED' && status !== 'UPCOMING');
    const best = ties
      .map((tie) => ({ other: otherEnd(tie, id), weight: weightOf(tie, day) }))
      .filter(({ other }) => !named.includes(other) && isOrganised(known.nodes.get(other)))
      // Neighbours of several named nodes rank higher.
      .map(({ other, weight }) => ({ other, rank: weight + named.filter((namedId) => isTied(namedId, other)).length }))
      .sort((a, b) => b.rank - a.rank);
    return [...new Set(best.map(({ other }) => other))].slice(0, MAX_NEIGHBOURS);
  });
  return [...new Set([...named, ...neighbours])];

  function isTied(a: string, b: string): boolean {
    return (byNode.get(b) ?? []).some((tie) => otherEnd(tie, b) === a);
  }
}
