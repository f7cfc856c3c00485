import { Link } from '../frame/link';
import type { ChangeRowFragment } from '../graphql/graphql';
import { formatDate } from '../language/format';
import { text } from '../language/text';
import { Section } from '../parts/answer';

/** What was recorded about a node, newest first. */
export function ChangeList({ changes }: { changes: readonly ChangeRowFragment[] }) {
  if (changes.length === 0) return null;
  return (
    <div class="history">
      <Section heading={text('explorer.record.changes')}>
        <ul class="plain ruled">
          {changes.map(({ id, at, summary }) => (
            <li key={id}>
              {formatDate(at)}: <Link to={`/records/${encodeURIComponent(id)}`}>{summary}</Link>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
