import type { Answer } from '../data/use-answer';
import { NodeLink } from '../frame/link';
import type { PartnershipRecordQuery, TieRowFragment } from '../graphql/graphql';
import { formatDate } from '../language/format';
import { label, text } from '../language/text';
import { Answered, Section, Unknown, UnknownNote } from '../parts/states';
import { lifeSpanText } from '../parts/marks';
import { DataTable } from '../parts/data-table';
import { NoteNumbers, type Notes } from '../parts/sources';
import { TieList } from '../record/lists';
import { distinct, type PartnershipNode } from './table';

/** The types of ties that are shown as facts of the partnership. */
const FACTS = new Set(['COVERS', 'PURSUES', 'ABOUT', 'OCCASION_OF']);

interface OtherRecordsProps {
  of: PartnershipNode;
  answer: Answer<PartnershipRecordQuery>;
  notes: Notes;
}

/** Commitments, actions and other ties of a partnership, which load after its seats. */
export function OtherRecords({ of: { participants }, answer, notes }: OtherRecordsProps) {
  const seats = new Set(participants.edges.map(({ tie }) => tie.id));
  return (
    <Answered of={answer}>
      {({ node, commitments, ties }) => {
        if (node?.__typename !== 'Partnership') return null;
        return (
          <>
            <Commitments
              commitments={distinct([...(commitments?.nodes ?? []), ...(node.actor?.commitments.nodes ?? [])])}
              isWhole={!commitments?.pageInfo.hasNextPage && !node.actor?.commitments.pageInfo.hasNextPage}
              notes={notes}
            />
            <Events events={[...node.actions.nodes, ...node.occasions]} />
            <Ties
              ties={(ties?.nodes ?? []).filter(({ id: tie, type }) => !seats.has(tie) && !FACTS.has(type))}
              isWhole={!ties?.pageInfo.hasNextPage}
              notes={notes}
            />
          </>
        );
      }}
    </Answered>
  );
}

type Commitment = NonNullable<PartnershipRecordQuery['commitments']>['nodes'][number];

interface CommitmentsProps {
  commitments: readonly Commitment[];
  /** True where the list is complete. */
  isWhole: boolean;
  notes: Notes;
}

function Commitments({ commitments, isWhole, notes }: CommitmentsProps) {
  return (
    <Section heading={text('explorer.common.commitments')}>
      {commitments.length === 0 ? (
        <UnknownNote text={text('explorer.partnership.noCommitment')} />
      ) : (
        <DataTable
          caption={text('explorer.common.commitments')}
          rows={commitments}
          canSort={isWhole}
          columns={[
            {
              heading: text('explorer.common.commitment'),
              cell: (commitment) => (
                <>
                  <NodeLink node={commitment} />
                  <NoteNumbers notes={notes} of={commitment.evidence} />
                </>
              ),
              sortBy: ({ name }) => name,
            },
            { heading: text('explorer.partnership.by'), node: ({ by }) => by },
            {
              heading: text('explorer.common.due'),
              cell: ({ dueOn }) => (dueOn ? formatDate(dueOn) : text('explorer.partnership.noDue')),
              sortBy: ({ dueOn }) => dueOn,
            },
            {
              heading: text('explorer.common.status'),
              cell: ({ status }) => (status === 'UNKNOWN' ? <Unknown /> : label('STATUS', status)),
            },
          ]}
        />
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
            <NodeLink node={event} /> <small>{lifeSpanText(event.since, event.until)}</small>
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface TiesProps {
  ties: readonly TieRowFragment[];
  isWhole: boolean;
  notes: Notes;
}

function Ties(props: TiesProps) {
  return (
    <Section heading={text('explorer.partnership.ties')}>
      {props.ties.length === 0 ? (
        <UnknownNote text={text('explorer.partnership.noTie')} />
      ) : (
        <TieList caption={text('explorer.partnership.ties')} {...props} />
      )}
    </Section>
  );
}
