import type { PictureView } from '../../graph/picture/picture-view';
import { isOrganised } from './kinds';
import { type KnownGraph, otherEnd, tiesByNode } from './known-graph';
import { weightOf } from './tie-weight';

/** A picture opens on at most so many names, and around each draws at most so many others. */
export const MAX_OPENED = 10;
const MOST_AROUND = 16;

/** Whether a view only names what a picture is to open on: it has no positions yet. */
export function isOpening({ nodes = [], at }: PictureView): boolean {
  return !at && nodes.length <= MAX_OPENED;
}

/** The nodes that a picture opens with: those named, and around each the organisations and initiatives with the strongest ties. */
export function openedNodes(known: KnownGraph, named: readonly string[], day: string): string[] {
  const byNode = tiesByNode(known);
  const around = named.flatMap((id) => {
    const ties = (byNode.get(id) ?? []).filter(({ status }) => status !== 'ENDED' && status !== 'UPCOMING');
    const best = ties
      .map((tie) => ({ other: otherEnd(tie, id), weight: weightOf(tie, day) }))
      .filter(({ other }) => !named.includes(other) && isOrganised(known.nodes.get(other)))
      // Those who are linked to several of the named join them.
      .map(({ other, weight }) => ({ other, rank: weight + named.filter((one) => isTied(one, other)).length }))
      .sort((a, b) => b.rank - a.rank);
    return [...new Set(best.map(({ other }) => other))].slice(0, MOST_AROUND);
  });
  return [...new Set([...named, ...around])];

  function isTied(a: string, b: string): boolean {
    return (byNode.get(b) ?? []).some((tie) => otherEnd(tie, b) === a);
  }
}
