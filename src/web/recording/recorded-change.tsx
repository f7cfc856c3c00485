import { useState } from 'preact/hooks';
import { takeFocus } from '../frame/location';
import { text } from '../language/text';
import { ErrorText } from '../parts/states';
import { undoChange } from './undo-change';
import { useAttempt } from './use-attempt';

interface RecordedChangeProps {
  change: { id: string; summary: string };
  /** Called once it is undone. */
  undone: () => void;
}

/** A recorded change in its words, with an Undo button. */
export function RecordedChange({ change: { id, summary }, undone }: RecordedChangeProps) {
  const [isUndone, setUndone] = useState(false);
  const { failure, attempt } = useAttempt();
  const undo = async () => {
    await undoChange(id);
    setUndone(true);
    undone();
  };
  return (
    <>
      {/* The button that had the focus has disappeared. */}
      <h2 ref={isUndone ? takeFocus : undefined} tabIndex={-1}>
        {text(isUndone ? 'explorer.recording.undone' : 'explorer.recording.recorded')}
      </h2>
      <ErrorText text={failure} />
      <p>
        {summary}{' '}
        {!isUndone && (
          <button type="button" class="link" onClick={() => void attempt(undo)}>
            {text('explorer.common.undo')}
          </button>
        )}
      </p>
    </>
  );
}
