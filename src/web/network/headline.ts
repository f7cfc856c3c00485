import type { PictureView } from '../../graph/picture/picture-view';
import type { AsOf } from '../frame/location';
import { formatDate, formatList, today } from '../language/format';
import { label, text } from '../language/text';
import { isWeakest } from '../route/path';
import { nameOf, saidOf } from '../search/choice';
import type { Drawing } from './drawing';
import { isOrganised } from './kinds';
import { type KnownGraph, regionOf } from './known-graph';
import type { DrawnPath } from './scene';
import type { FoundPath } from './use-path';

const MOST_NAMES = 3;

/** What a picture shows, as a sentence: how one reaches the other, or around whom it is. */
export function headlineOf(known: KnownGraph, view: PictureView, found: FoundPath | null | undefined): string {
  const named = (id: string) => saidOf(known.nodes.get(id) ?? { id });
  if (view.path && found) {
    const { through, strength } = found;
    return text('explorer.network.headingPath', {
      from: named(view.path[0]),
      to: named(view.path[1]),
      through: formatList(through.map(({ node }) => saidOf(node))),
      steps: through.length,
      strength: text(`explorer.strength.${strength}`),
    });
  }
  if (view.path && found === null)
    return text('explorer.network.headingNoPath', { from: named(view.path[0]), to: named(view.path[1]) });
  const isThere = (id: string) => known.nodes.has(id) && !view.hidden?.includes(id);
  const begun = (view.pinned ?? []).filter(isThere).slice(0, MOST_NAMES);
  const first = begun.length > 0 ? begun : (view.nodes ?? []).filter(isThere).slice(0, 1);
  return text('explorer.network.heading', { names: formatList(first.map(named)) });
}

/** As of which times. */
export function asOfText({ valid, known }: AsOf): string {
  return text('explorer.network.asOf', {
    valid: formatDate(valid ?? today()),
    known: known ? formatDate(known) : text('explorer.asOf.now'),
  });
}

/** How much is drawn, and how much more is linked to it; which limits leave nothing, where there is nothing. */
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

/** What the limits on names are called. */
function limitNames({ groups = [], region, objective }: PictureView, { nodes }: KnownGraph): string[] {
  const regions = [...nodes.values()].map(regionOf);
  const named = region && (regions.find((one) => one?.id === region)?.name ?? region);
  const pursued = objective && nameOf(nodes.get(objective) ?? { id: objective });
  return [...groups.map((group) => label('GROUP', group)), named, pursued].filter((name) => name !== undefined);
}

/** The steps of a path, and which of them is to be checked first. */
export function drawnPath(found: FoundPath | null | undefined): DrawnPath | null {
  if (!found) return null;
  const weakest = found.hops.findIndex(({ tie }) => isWeakest(found, { tie: tie.id }));
  return {
    steps: found.hops.map(({ from, to }) => [from.id, to.id]),
    weakest: weakest < 0 ? null : weakest,
  };
}
