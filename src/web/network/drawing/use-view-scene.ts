import { useMemo } from 'preact/hooks';
import type { PicturePosition, PictureView } from '../../../graph/picture/picture-view';
import { useGrouping } from '../layout/use-grouping';
import type { Drawing } from './drawing';
import { plainScene, type Scene } from './scene';

const NONE: readonly string[] = [];

/** Returns a read-only picture with the subject of its view highlighted; empty until placed. */
export function useViewScene(drawing: Drawing, places: ReadonlyMap<string, PicturePosition>, view: PictureView): Scene {
  const grouped = useGrouping(drawing, places, view, NONE);
  return useMemo(() => {
    const bright = view.bright ? new Set(highlightedIn(grouped.drawing, view.bright)) : null;
    return plainScene({ drawing: grouped.drawing, places: grouped.places ?? new Map(), bright });
  }, [grouped.drawing, grouped.places, view]);
}

/** Returns the highlighted ids, with the ends of their ties and the marks of their names. */
function highlightedIn({ nodes, lines }: Drawing, ids: readonly string[]): string[] {
  const ends = lines
    .filter(({ ties }) => ties.some(({ id }) => ids.includes(id)))
    .flatMap(({ from, to }) => [from, to]);
  const marks = nodes.filter(({ members }) => members?.some(({ id }) => ids.includes(id))).map(({ id }) => id);
  return [...ids, ...ends, ...marks];
}
