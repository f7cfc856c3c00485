import { useRef } from 'preact/hooks';
import { formatPictureView, parsePictureView } from '../../../graph/picture/picture-view';
import { useAnswer } from '../../data/use-answer';
import { usePage } from '../../frame/location';
import { SavedPictureDocument } from '../../graphql/graphql';
import { formatTime } from '../../language/format';
import { text } from '../../language/text';
import { useChanged } from '../../data/signals';
import type { KnownGraph } from '../known-graph';
import type { Picture } from '../use-picture';
import { ChangedSince } from './changed-since';

interface SavedPictureProps {
  picture: Picture;
  known: KnownGraph;
  day: string;
}

/** The changes since the picture was opened, shown on demand, and a note of another user's save. */
export function SavedPicture({ picture: { view, show }, known, day }: SavedPictureProps) {
  const id = usePage().parameter('picture') || null;
  const { data, retry } = useAnswer(SavedPictureDocument, id ? { id } : null);
  useChanged(retry);
  /** The time at which the current picture was saved. */
  const openedAt = useRef<string | null>(null);
  const saved = data?.node?.__typename === 'Picture' ? data.node : null;
  if (!saved) return null;
  if (openedAt.current === null || saved.view === formatPictureView(view)) openedAt.current = saved.savedAt;
  return (
    <p class="note" role="status">
      {openedAt.current === saved.savedAt ? (
        <ChangedSince view={view} savedAt={saved.savedAt} known={known} day={day} />
      ) : (
        <>
          {text('explorer.network.savedAnew', { by: saved.by, time: formatTime(new Date(saved.savedAt)) })}{' '}
          <button type="button" class="link" onClick={() => show(parsePictureView(saved.view).view)}>
            {text('explorer.network.show')}
          </button>
        </>
      )}
    </p>
  );
}
