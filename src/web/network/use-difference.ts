import { useMemo } from 'preact/hooks';
import { formatPictureView, type PictureView } from '../../graph/picture/picture-view';
import { differenceOf } from './difference';
import { type Drawing, drawingOf } from './drawing';
import { type KnownGraph, NOTHING_KNOWN } from './known-graph';
import { neededIds } from './limits';
import { useKnownGraph } from './use-known-graph';

/** What a view draws on its day or, where it names a second day, the difference of the two; and the nodes of both. */
export function useDifference(
  known: KnownGraph,
  view: PictureView,
  day: string,
): { drawing: Drawing; known: KnownGraph } {
  const { beside } = view;
  const other = useKnownGraph(() => (beside ? neededIds(view) : []), {
    valid: beside ?? null,
    known: view.known ?? null,
  });
  const second = beside ? other.known : NOTHING_KNOWN;
  return useMemo(() => {
    if (!beside) return { drawing: drawingOf(known, view, day), known };
    // The status of a link is of its day: a limit on it would look like an end.
    const whole = { ...view, statuses: undefined };
    const here = drawingOf(known, whole, day);
    const there = drawingOf(second, whole, beside);
    return {
      drawing: other.isWaiting ? here : beside < day ? differenceOf(there, here) : differenceOf(here, there),
      known: { ...known, nodes: new Map([...second.nodes, ...known.nodes]) },
    };
  }, [known, second, other.isWaiting, formatPictureView(view), day]);
}
