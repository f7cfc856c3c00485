import { useState } from 'preact/hooks';
import { takeFocus } from '../frame/location';
import { text } from '../language/text';
import { ErrorText } from '../parts/states';
import { undoChange } from './undo-change';
import { useAttempt } from './use-attempt';

interface RecordedChangeProps {
  change: { id: string; summary: string };
  /** Called once it is taken back. */
  undone: () => void;
}

/** That a change is recorded, in its words, and how to take it back. */
export function RecordedChange({ change: { id, summary }, undone }: RecordedChangeProps) {
  const [isUndone, setUndone] = useState(false);
  const { failure, attempt } = useAttempt();
  const takeBack = async () => {
    await undoChange(id);
    setUndone(true);
    undone();
  };
  return (
    <>
      {/* The button that had the focus is gone. */}
      <h2 ref={isUndone ? takeFocus : undefined} tabIndex={-1}>
        {text(isUndone ? 'explorer.recording.undone' : 'explorer.recording.recorded')}
      </h2>
      <ErrorText text={failure} />
      <p>
        {summary}{' '}
        {!isUndone && (
          <button type="button" class="link" onClick={() => void attempt(takeBack)}>
            {text('explorer.common.undo')}
          </button>
        )}
      </p>
    </>
  );
}
