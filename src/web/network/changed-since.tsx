import { useMemo } from 'preact/hooks';
import type { PictureView } from '../../graph/picture/picture-view';
import { text } from '../language/text';
import { changesBetween, drawingOf } from './drawing';
import type { KnownGraph } from './known-graph';
import { neededIds } from './limits';
import { useKnownGraph } from './use-known-graph';

interface ChangedSinceProps {
  view: PictureView;
  /** When the picture was saved. */
  savedAt: string;
  /** What is known now, as of the day that the picture is read at. */
  known: KnownGraph;
  day: string;
}

/** How many lines of a picture are new since it was saved, and how many have ended; nothing where none. */
export function ChangedSince({ view, savedAt, known, day }: ChangedSinceProps) {
  const then = view.valid ?? savedAt.slice(0, 10);
  const before = useKnownGraph(() => neededIds(view), { valid: then, known: savedAt });
  const { began, ended } = useMemo(() => {
    // The status of a link is of its day: a limit on it would look like an end.
    const whole = { ...view, statuses: undefined };
    return changesBetween(drawingOf(before.known, whole, then), drawingOf(known, whole, day));
  }, [before.known, known, view, day]);
  if (before.isWaiting || began + ended === 0) return null;
  return <span>{text('explorer.network.changedSince', { began, ended })}</span>;
}
