import { formatDate } from '../language/format';
import { label, text } from '../language/text';
import { Section } from '../parts/answer';
import { NoteNumbers, type Notes } from '../parts/sources';
import { Unknown } from '../parts/states';
import type { RecordNode } from './heading';

type FollowUp = Extract<RecordNode, { __typename: 'Commitment' }>['followUps'][number];

/** What came of a commitment, as it was reported from time to time. */
export function FollowUps({ of: followUps, notes }: { of: readonly FollowUp[]; notes: Notes }) {
  return (
    <Section heading={text('explorer.record.followUps')}>
      {followUps.length === 0 ? (
        <p>
          <Unknown /> {text('explorer.record.noFollowUp')}
        </p>
      ) : (
        <ul class="plain ruled">
          {followUps.map(({ id, status, asOf, note, evidence }) => (
            <li key={id}>
              {formatDate(asOf)}: {label('STATUS', status)}
              <NoteNumbers notes={notes} sources={evidence.map(({ source }) => source)} />
              {note && <small> {note}</small>}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
