import { useState } from 'preact/hooks';
import { Link, pathOfNode } from '../frame/link';
import { text, type TextKey } from '../language/text';
import type { Draft } from './draft';
import type { Recorded } from './form';
import { Proposals } from './proposals';
import { RecordedChange } from './recorded-change';

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
}

/** That it is recorded, and how to take it back. */
export function Done({ name, result: { change, summary, record, answers } }: DoneProps) {
  const [isUndone, setUndone] = useState(false);
  return (
    <div class="done" role="status">
      <RecordedChange change={{ id: change, summary }} undone={() => setUndone(true)} />
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
