import { useMemo } from 'preact/hooks';
import type { PictureView } from '../../../graph/picture/picture-view';
import { text } from '../../language/text';
import { changesBetween, drawingOf } from '../drawing/drawing';
import type { KnownGraph } from '../known-graph';
import { neededIds } from '../limits';
import { useKnownGraph } from '../use-known-graph';

interface ChangedSinceProps {
  view: PictureView;
  /** The time at which the picture was saved. */
  savedAt: string;
  /** The current data, as of the valid day of the picture. */
  known: KnownGraph;
  day: string;
}

/** The number of lines of a picture that began or ended since it was saved; nothing without any. */
export function ChangedSince({ view, savedAt, known, day }: ChangedSinceProps) {
  const then = view.valid ?? savedAt.slice(0, 10);
  const before = useKnownGraph(() => neededIds(view), { valid: then, known: savedAt });
  const { began, ended } = useMemo(() => {
    // The status of a tie depends on the day, so a limit on it would look like an end.
    const allStatuses = { ...view, statuses: undefined };
    return changesBetween(drawingOf(before.known, allStatuses, then), drawingOf(known, allStatuses, day));
  }, [before.known, known, view, day]);
  if (before.isWaiting || began + ended === 0) return null;
  return <span>{text('explorer.network.changedSince', { began, ended })}</span>;
}
