import { askAgain } from '../data/signals';
import { useAnswer } from '../data/use-answer';
import { useViewer, type Viewer } from '../data/use-viewer';
import { RecordLink } from '../frame/link';
import { useAsOf } from '../frame/location';
import { type ChangeRowFragment, HistoryDocument } from '../graphql/graphql';
import { formatDate, formatSigner } from '../language/format';
import { text, type TextKey } from '../language/text';
import { Answered, ErrorText, Section } from '../parts/states';
import { undoChange } from '../recording/undo-change';
import { useAttempt } from '../recording/use-attempt';

/** What was recorded about a node or a tie, and when, the newest first. */
export function History({ id }: { id: string }) {
  const answer = useAnswer(HistoryDocument, { id });
  return (
    <Section heading={text('explorer.history.heading')} id="history">
      <Answered of={answer}>{({ changes }) => <ChangeList of={changes} none="explorer.history.none" />}</Answered>
    </Section>
  );
}

interface ChangeListProps {
  of: { nodes: readonly ChangeRowFragment[]; totalCount: number } | null;
  /** The text in place of an empty list. */
  none: TextKey;
}

/** Changes, each with a way to take it back for whoever may. */
export function ChangeList({ of, none }: ChangeListProps) {
  const viewer = useViewer();
  const { known } = useAsOf();
  const { nodes: changes = [], totalCount: total = 0 } = of ?? {};
  if (changes.length === 0) return <p>{text(none)}</p>;
  const undone = undoneOf(changes);
  return (
    <>
      {/* What was undone a moment ago is read out. */}
      <ul class="plain ruled history" aria-live="polite">
        {changes.map((change) => (
          <li key={change.id} tabIndex={-1}>
            <span class="soft">{formatDate(change.at)}</span> <RecordLink id={change.id}>{change.summary}</RecordLink>{' '}
            <small>{text('explorer.history.by', { by: formatSigner(change.by) })}</small>
            {undone.has(change.id) ? (
              <small>, {text('explorer.history.undone')}</small>
            ) : (
              viewer && !known && canUndo(viewer, change) && <Undo change={change} />
            )}
          </li>
        ))}
      </ul>
      {total > changes.length && <p class="note">{text('explorer.history.some', { shown: changes.length, total })}</p>}
    </>
  );
}

/** The ids of the changes, of some with the newest first, that another one of them undid and none brought back. */
function undoneOf(changes: readonly ChangeRowFragment[]): Set<string> {
  const undone = new Set<string>();
  for (const { id, undid } of changes) if (undid && !undone.has(id)) undone.add(undid);
  return undone;
}

/** Changes of which nothing is left to take back. */
const FINAL = ['ERASE', 'RESTRICT'];

/** Whether it makes sense to offer it: the API has the last word, which knows regions and what was built on a change since. */
function canUndo({ role }: Viewer, { by, action }: ChangeRowFragment): boolean {
  if (role === 'READER' || by === 'SEED' || FINAL.includes(action)) return false;
  return action !== 'IMPORT' || role === 'ADMIN';
}

function Undo({ change: { id, summary } }: { change: ChangeRowFragment }) {
  const { failure, attempt } = useAttempt();
  const takeBack = async (button: HTMLElement) => {
    await undoChange(id);
    // The button goes.
    button.closest('li')?.focus();
    askAgain();
  };
  return (
    <span class="no-print">
      {' '}
      <button
        type="button"
        class="link"
        aria-label={text('explorer.history.undo', { what: summary })}
        onClick={({ currentTarget }) => void attempt(() => takeBack(currentTarget))}
      >
        {text('explorer.common.undo')}
      </button>
      <ErrorText text={failure} />
    </span>
  );
}
