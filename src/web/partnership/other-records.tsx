import type { Answer } from '../data/use-answer';
import { NodeLink } from '../frame/link';
import type { PartnershipRecordQuery, TieRowFragment } from '../graphql/graphql';
import { formatDate } from '../language/format';
import { label, text } from '../language/text';
import { Answered, Section, Unknown } from '../parts/states';
import { holdsText } from '../parts/marks';
import { NodeMark } from '../parts/seat';
import { NoteNumbers, type Notes } from '../parts/sources';
import { ChangeList, TieList } from '../record/lists';
import { distinct, type PartnershipNode } from './table';

/** Ties that are shown as facts of the partnership. */
const FACTS = new Set(['COVERS', 'PURSUES', 'ABOUT', 'OCCASION_OF']);

interface OtherRecordsProps {
  of: PartnershipNode;
  answer: Answer<PartnershipRecordQuery>;
  notes: Notes;
}

/** Commitments, actions, other ties and history of a partnership, which are asked for after its seats. */
export function OtherRecords({ of: { participants }, answer, notes }: OtherRecordsProps) {
  const seats = new Set(participants.edges.map(({ tie }) => tie.id));
  return (
    <Answered of={answer}>
      {({ node, commitments, ties, changes }) => {
        if (node?.__typename !== 'Partnership') return null;
        return (
          <>
            <Commitments
              commitments={distinct([...(commitments?.nodes ?? []), ...(node.actor?.commitments.nodes ?? [])])}
              notes={notes}
            />
            <Events events={[...node.actions.nodes, ...node.occasions]} />
            <Ties
              ties={(ties?.nodes ?? []).filter(({ id: tie, type }) => !seats.has(tie) && !FACTS.has(type))}
              notes={notes}
            />
            <ChangeList changes={changes?.nodes ?? []} />
          </>
        );
      }}
    </Answered>
  );
}

type Commitment = NonNullable<PartnershipRecordQuery['commitments']>['nodes'][number];

function Commitments({ commitments, notes }: { commitments: readonly Commitment[]; notes: Notes }) {
  return (
    <Section heading={text('explorer.partnership.commitments')}>
      {commitments.length === 0 ? (
        <p>
          <Unknown /> {text('explorer.partnership.noCommitment')}
        </p>
      ) : (
        <table class="rows">
          <thead>
            <tr>
              {(['commitment', 'by', 'due', 'status'] as const).map((column) => (
                <th key={column} scope="col">
                  {text(`explorer.partnership.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {commitments.map((commitment) => (
              <tr key={commitment.id}>
                <th scope="row">
                  <NodeLink node={commitment} />
                  <NoteNumbers notes={notes} sources={commitment.evidence.map(({ source }) => source)} />
                </th>
                <td data-label={text('explorer.partnership.by')}>
                  <NodeMark node={commitment.by} /> <NodeLink node={commitment.by} />
                </td>
                <td data-label={text('explorer.partnership.due')}>
                  {commitment.due ? formatDate(commitment.due) : text('explorer.partnership.noDue')}
                </td>
                <td data-label={text('explorer.partnership.status')}>
                  {commitment.status === 'UNKNOWN' ? <Unknown /> : label('STATUS', commitment.status)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

interface Event {
  __typename: string;
  id: string;
  name: string;
  since: string | null;
  until: string | null;
}

function Events({ events }: { events: readonly Event[] }) {
  if (events.length === 0) return null;
  return (
    <Section heading={text('explorer.partnership.actions')}>
      <ul class="plain ruled">
        {events.map((event) => (
          <li key={event.id}>
            <NodeLink node={event} />{' '}
            <small>
              {event.since === event.until && event.since
                ? formatDate(event.since)
                : holdsText(event.since, event.until)}
            </small>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Ties({ ties, notes }: { ties: readonly TieRowFragment[]; notes: Notes }) {
  return (
    <Section heading={text('explorer.partnership.ties')}>
      {ties.length === 0 ? (
        <p>
          <Unknown /> {text('explorer.partnership.noTie')}
        </p>
      ) : (
        <TieList ties={ties} notes={notes} />
      )}
    </Section>
  );
}
