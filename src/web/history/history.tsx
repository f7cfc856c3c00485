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

/** The changes of a node or a tie, newest first. */
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
  /** The text of an empty list. */
  none: TextKey;
}

/** Changes, each with an Undo button for a viewer who may use it. */
export function ChangeList({ of, none }: ChangeListProps) {
  const viewer = useViewer();
  const { known } = useAsOf();
  const { nodes: changes = [], totalCount: total = 0 } = of ?? {};
  if (changes.length === 0) return <p>{text(none)}</p>;
  const undone = undoneOf(changes);
  return (
    <>
      {/* Screen readers announce a change that was just undone. */}
      <ul class="plain ruled history" aria-live="polite">
        {changes.map((change) => (
          <li key={change.id} tabIndex={-1}>
            <span class="soft">{formatDate(change.recordedAt)}</span>{' '}
            <RecordLink id={change.id}>{change.summary}</RecordLink>{' '}
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

/** Returns the ids of the changes, newest first, that another one undid and that remain undone. */
function undoneOf(changes: readonly ChangeRowFragment[]): Set<string> {
  const undone = new Set<string>();
  for (const { id, undid } of changes) if (undid && !undone.has(id)) undone.add(undid);
  return undone;
}

/** The actions that cannot be undone. */
const FINAL = ['ERASE', 'RESTRICT'];

/** True where Undo is offered; the API decides, since it knows regions and dependent changes. */
function canUndo({ role }: Viewer, { by, action }: ChangeRowFragment): boolean {
  if (role === 'READER' || by === 'SEED' || FINAL.includes(action)) return false;
  return action !== 'IMPORT' || role === 'ADMIN';
}

function Undo({ change: { id, summary } }: { change: ChangeRowFragment }) {
  const { failure, attempt } = useAttempt();
  const undo = async (button: HTMLElement) => {
    await undoChange(id);
    // The button disappears, so the focus moves to its row.
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
        onClick={({ currentTarget }) => void attempt(() => undo(currentTarget))}
      >
        {text('explorer.common.undo')}
      </button>
      <ErrorText text={failure} />
    </span>
  );
}
