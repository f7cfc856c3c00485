import { useMemo } from 'preact/hooks';
import type { PicturePosition, PictureView } from '../../graph/picture/picture-view';
import type { Drawing } from './drawing';
import { plainScene, type Scene } from './scene';
import { useGrouping } from './use-grouping';

const NONE: readonly string[] = [];

/** A picture to be looked at, grouped as its view says: what the view tells is bright, the rest faint. Empty until it is placed. */
export function useViewScene(drawing: Drawing, places: ReadonlyMap<string, PicturePosition>, view: PictureView): Scene {
  const grouped = useGrouping(drawing, places, view, NONE);
  return useMemo(() => {
    const bright = view.bright ? new Set(toldIn(grouped.drawing, view.bright)) : null;
    return plainScene({ drawing: grouped.drawing, places: grouped.places ?? new Map(), bright });
  }, [grouped.drawing, grouped.places, view]);
}

/** What is told, with the ends of the links among it, and the marks of the names among it. */
function toldIn({ nodes, lines }: Drawing, ids: readonly string[]): string[] {
  const ends = lines
    .filter(({ ties }) => ties.some(({ id }) => ids.includes(id)))
    .flatMap(({ from, to }) => [from, to]);
  const marks = nodes.filter(({ members }) => members?.some(({ id }) => ids.includes(id))).map(({ id }) => id);
  return [...ids, ...ends, ...marks];
}
