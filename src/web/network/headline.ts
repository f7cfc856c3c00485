import type { PictureView } from '../../graph/picture/picture-view';
import type { AsOf } from '../frame/location';
import { formatDate, formatList, today } from '../language/format';
import { text } from '../language/text';
import { isWeakest } from '../route/path';
import { saidOf } from '../search/choice';
import type { Drawing } from './drawing';
import { isOrganised } from './kinds';
import type { DrawnPath } from './scene';
import type { FoundPath } from './use-path';

const MOST_NAMES = 3;

/** What a picture shows, as a sentence: how one reaches the other, or around whom it is. */
export function headlineOf(drawing: Drawing, view: PictureView, found: FoundPath | null | undefined): string {
  const named = (id: string) => saidOf(drawing.byId.get(id)?.node ?? { id });
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
  const begun = (view.pinned ?? []).filter((id) => drawing.byId.has(id)).slice(0, MOST_NAMES);
  const first = begun.length > 0 ? begun : (view.nodes ?? []).slice(0, 1);
  return text('explorer.network.heading', { names: formatList(first.map(named)) });
}

/** As of which times. */
export function asOfText({ valid, known }: AsOf): string {
  return text('explorer.network.asOf', {
    valid: formatDate(valid ?? today()),
    known: known ? formatDate(known) : text('explorer.asOf.now'),
  });
}

/** How much is drawn, and how much more is linked to it. */
export function leadOf({ nodes, lines }: Drawing): string {
  const folded = new Set(nodes.flatMap((node) => node.folded)).size;
  const organised = nodes.filter(({ node }) => isOrganised(node)).length;
  return text('explorer.network.drawn', {
    organised,
    others: nodes.length - organised,
    lines: lines.length,
    folded,
  });
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
