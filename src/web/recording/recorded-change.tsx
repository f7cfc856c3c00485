import { useState } from 'preact/hooks';
import { AskError, send } from '../data/ask';
import { UndoRecordingDocument } from '../graphql/graphql';
import { text } from '../language/text';
import { ErrorText } from '../parts/states';
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
    const { undone: answer } = await send(UndoRecordingDocument, { id });
    const [error] = answer.userErrors;
    if (error) throw new AskError('rejected', error.message);
    setUndone(true);
    undone();
  };
  return (
    <>
      <h2>{text(isUndone ? 'explorer.recording.undone' : 'explorer.recording.recorded')}</h2>
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
