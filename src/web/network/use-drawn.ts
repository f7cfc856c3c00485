import { useEffect, useMemo } from 'preact/hooks';
import { formatPictureView, type PicturePosition, type PictureView } from '../../graph/picture/picture-view';
import { useAsOf } from '../frame/location';
import { drawingOf } from './drawing/drawing';
import type { KnownGraph } from './known-graph';
import { useLayout } from './layout/use-layout';
import { neededIds } from './limits';
import { isOpening, openedNodes } from './opening';
import { placedIn } from './picture-edits';
import { useKnownGraph } from './use-known-graph';
import type { Picture } from './use-picture';

/** Returns the view to draw: itself or, when it opens, its first nodes; named ones are pinned. */
function openedView(view: PictureView, known: KnownGraph, day: string): PictureView {
  const named = view.nodes ?? [];
  if (!isOpening(view) || !named.every((id) => known.around.has(id))) return view;
  const pinned = [...new Set([...(view.pinned ?? []), ...named])];
  return { ...view, nodes: openedNodes(known, named, day), pinned };
}

const NOWHERE: ReadonlyMap<string, PicturePosition> = new Map();

/** Returns a view's drawing with positions; new ones are computed once and added to the address. */
export function useDrawn({ view, show }: Picture, day: string) {
  const asOf = useAsOf();
  const graph = useKnownGraph((known) => neededIds(openedView(view, known, day)), asOf);
  const opened = openedView(view, graph.known, day);
  const { known } = graph;
  const drawing = useMemo(() => drawingOf(known, opened, day), [known, formatPictureView(opened), day]);
  const { at = NOWHERE, nodes = [] } = opened;
  // Sorted, so that the same network always has the same layout.
  const ids = drawing.nodes.map(({ id }) => id).sort();
  const lines = [...drawing.lines].sort((a, b) => (a.id < b.id ? -1 : 1));
  const unplaced = ids.filter((id) => !at.has(id));
  const isHere = nodes.every((id) => known.nodes.has(id) || known.around.has(id));
  const key = isHere && unplaced.length > 0 ? `${ids.join()} ${unplaced.join()}` : null;
  const layout = useLayout(key, { ids, lines, at });
  useEffect(() => {
    if (!layout) return;
    const places = unplaced.flatMap((id) => {
      const place = layout.positions.get(id);
      return place ? [[id, place] as const] : [];
    });
    show(placedIn(opened, new Map(places)), false);
  }, [layout]);
  return { ...graph, drawing, places: at, isPlaced: isHere && unplaced.length === 0 };
}
