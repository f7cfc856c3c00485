import { Link, pathOfNode } from '../frame/link';
import { text, type TextKey } from '../language/text';
import type { Recorded } from './forms';

/** What was recorded. */
export interface Result {
  change: string;
  summary: string;
  record: Recorded['record'];
}

interface DoneProps {
  /** The name of the form. */
  name: string;
  result: Result;
}

/** That it is recorded, and where it is. */
export function Done({ name, result: { summary, record } }: DoneProps) {
  return (
    <div class="done" role="status">
      <h2>{text('explorer.recording.recorded')}</h2>
      <p>{summary}</p>
      <ul>
        {record && (
          <li>
            <Link to={pathOfNode(record)}>{text('explorer.details.page')}</Link>
          </li>
        )}
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
