import { useState } from 'preact/hooks';
import { AskError, send } from '../data/ask';
import { Link, pathOfNode } from '../frame/link';
import { UndoRecordingDocument } from '../graphql/graphql';
import { text, type TextKey } from '../language/text';
import type { Draft } from './draft';
import type { Recorded } from './form';
import { Proposals } from './proposals';

/** What was recorded. */
export interface Result {
  change: string;
  summary: string;
  record: Recorded['record'];
  /** The answers that were recorded. */
  answers: Draft;
}

interface DoneProps {
  /** The name of the form. */
  name: string;
  result: Result;
  /** Runs work whose failure is shown. */
  undo: (work: () => Promise<void>) => Promise<void>;
}

/** That it is recorded, and how to take it back. */
export function Done({ name, result: { change, summary, record, answers }, undo }: DoneProps) {
  const [isUndone, setUndone] = useState(false);
  const takeBack = async () => {
    const { undone } = await send(UndoRecordingDocument, { id: change });
    const [error] = undone.userErrors;
    if (error) throw new AskError('rejected', error.message);
    setUndone(true);
  };
  return (
    <div class="done" role="status">
      <h2>{text(isUndone ? 'explorer.recording.undone' : 'explorer.recording.recorded')}</h2>
      <p>
        {summary}{' '}
        {!isUndone && (
          <button type="button" class="link" onClick={() => void undo(takeBack)}>
            {text('explorer.recording.undo')}
          </button>
        )}
      </p>
      <ul>
        {record && !isUndone && (
          <li>
            <Link to={pathOfNode(record)}>{text('explorer.details.page')}</Link>
          </li>
        )}
        {!isUndone && <Proposals name={name} answers={answers} record={record} />}
        <li>
          <Link to="/record">{text('explorer.recording.another')}</Link>
        </li>
        <li>
          <Link to={`/record/${name}`}>{text(`explorer.recording.${name}.title` as TextKey)}</Link>
        </li>
      </ul>
    </div>
  );
}
