import type { PictureView } from '../../../graph/picture/picture-view';
import type { AsOf } from '../../frame/location';
import { formatDate, formatList, today } from '../../language/format';
import { label, text } from '../../language/text';
import { isWeakest } from '../../route/path';
import { nameOf, saidOf } from '../../search/choice';
import type { Drawing } from '../drawing/drawing';
import type { DrawnPath } from '../drawing/scene';
import { isOrganised } from '../kinds';
import { type KnownGraph, regionOf } from '../known-graph';
import type { FoundPath } from '../selection/use-path';

const MAX_NAMES = 3;

/** Returns a picture's subject: how one name reaches the other, or the names at its centre. */
export function headlineOf(known: KnownGraph, view: PictureView, path: FoundPath | null | undefined): string {
  const labelOf = (id: string) => saidOf(known.nodes.get(id) ?? { id });
  if (view.path && path) {
    const { through, strength } = path;
    return text('explorer.network.headingPath', {
      from: labelOf(view.path[0]),
      to: labelOf(view.path[1]),
      through: formatList(through.map(({ node }) => saidOf(node))),
      steps: through.length,
      strength: text(`explorer.strength.${strength}`),
    });
  }
  if (view.path && path === null)
    return text('explorer.network.headingNoPath', { from: labelOf(view.path[0]), to: labelOf(view.path[1]) });
  const isVisible = (id: string) => known.nodes.has(id) && !view.hidden?.includes(id);
  const pinned = (view.pinned ?? []).filter(isVisible).slice(0, MAX_NAMES);
  const first = pinned.length > 0 ? pinned : (view.nodes ?? []).filter(isVisible).slice(0, 1);
  return text('explorer.network.heading', { names: formatList(first.map(labelOf)) });
}

/** Returns the two times in words. */
export function asOfText({ valid, known }: AsOf): string {
  return text('explorer.network.asOf', {
    valid: formatDate(valid ?? today()),
    known: known ? formatDate(known) : text('explorer.asOf.now'),
  });
}

/** Returns the counts of drawn names and further neighbours, or the limits that exclude all. */
export function leadOf({ nodes, lines }: Drawing, known: KnownGraph, view: PictureView): string {
  if (nodes.length === 0) return text('explorer.network.noneWithin', { limits: formatList(limitNames(view, known)) });
  const folded = new Set(nodes.flatMap((node) => node.folded)).size;
  const organised = nodes.filter(({ node }) => isOrganised(node)).length;
  return text('explorer.network.drawn', {
    organised,
    others: nodes.length - organised,
    lines: lines.length,
    folded,
  });
}

/** Returns the labels of the limits on names. */
function limitNames({ groups = [], region, objective }: PictureView, { nodes }: KnownGraph): string[] {
  const regions = [...nodes.values()].map(regionOf);
  const regionName = region && (regions.find((candidate) => candidate?.id === region)?.name ?? region);
  const objectiveName = objective && nameOf(nodes.get(objective) ?? { id: objective });
  return [...groups.map((group) => label('GROUP', group)), regionName, objectiveName].filter(
    (name) => name !== undefined,
  );
}

/** Returns the steps of a path, and the first one to check. */
export function drawnPath(path: FoundPath | null | undefined): DrawnPath | null {
  if (!path) return null;
  const weakest = path.hops.findIndex(({ tie }) => isWeakest(path, { tie: tie.id }));
  return {
    steps: path.hops.map(({ from, to }) => [from.id, to.id]),
    weakest: weakest < 0 ? null : weakest,
  };
}
