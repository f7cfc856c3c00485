import { useState } from 'preact/hooks';
import { useAnswer } from '../data/use-answer';
import { LinkItem, pathOfNode } from '../frame/link';
import { MeetingsBetweenDocument } from '../graphql/graphql';
import { text, type TextKey } from '../language/text';
import { type Choice, nameOf } from '../search/choice';
import { chosenNodes } from './draft';
import type { Draft, Recorded } from './form';
import { FORMS } from './forms';
import { RecordedChange } from './recorded-change';

interface ProposalsProps {
  /** The name of the form. */
  name: string;
  /** The answers that were recorded. */
  answers: Draft;
  record: Recorded['record'];
}

/** Links to the forms that usually follow, as items of a list. */
function Proposals({ name, answers, record }: ProposalsProps) {
  const [target] = chosenNodes(answers.to);
  const [holder] = chosenNodes(answers.by);
  if (name === 'meeting' && holder) {
    return (
      <>
        {chosenNodes(answers.with).map((participant) => (
          <StandingContact key={participant.id} by={holder} other={participant} />
        ))}
      </>
    );
  }
  if (name === 'ask' && answers.stage === 'AGREED' && target) {
    return (
      <LinkItem to="/record/commitment" parameters={{ by: target.id }}>
        {text('explorer.recording.next.commitment')}
      </LinkItem>
    );
  }
  if (name === 'commitment' && record) {
    return (
      <LinkItem to="/record/follow-up" parameters={{ commitment: record.id }}>
        {text('explorer.recording.next.followUp')}
      </LinkItem>
    );
  }
  return null;
}

/** Meetings within two years from which a standing contact is proposed: see the design. */
const MANY_MEETINGS = 3;

function StandingContact({ by, other }: { by: Choice; other: Choice }) {
  const today = new Date();
  const from = `${String(today.getUTCFullYear() - 2)}${today.toISOString().slice(4, 10)}`.replace('-02-29', '-02-28');
  const { data } = useAnswer(MeetingsBetweenDocument, { by: [by.id], with: [other.id], from });
  const count = data?.meetings?.totalCount ?? 0;
  if (count < MANY_MEETINGS) return null;
  return (
    <LinkItem to="/record/tie" parameters={{ from: by.id, to: other.id }}>
      {text('explorer.recording.next.contact', { by: nameOf(by), other: nameOf(other), count })}
    </LinkItem>
  );
}

/** The recorded change. */
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

/** The confirmation that a change is recorded, with Undo and the next forms. */
export function Done({ name, result: { change, summary, record, answers } }: DoneProps) {
  const [isUndone, setUndone] = useState(false);
  return (
    <div class="done" role="status">
      <RecordedChange change={{ id: change, summary }} undone={() => setUndone(true)} />
      <ul>
        {record && !isUndone && <LinkItem to={pathOfNode(record)}>{text('explorer.details.page')}</LinkItem>}
        {!isUndone && <Proposals name={name} answers={answers} record={record} />}
        <LinkItem to="/record">{text('explorer.recording.another')}</LinkItem>
        {!FORMS[name]?.about && (
          <LinkItem to={`/record/${name}`}>{text(`explorer.recording.${name}.title` as TextKey)}</LinkItem>
        )}
      </ul>
    </div>
  );
}
