import { NodeLink, NodeLinks } from '../frame/link';
import { useDay } from '../frame/location';
import type { CommitmentsQuery } from '../graphql/graphql';
import { formatDate, formatNumber } from '../language/format';
import { label, text } from '../language/text';
import { DataTable } from '../parts/data-table';
import { MarkedLink, MembersInCountry } from '../parts/seat';
import { NoteNumbers, type Notes } from '../parts/sources';
import { Unknown } from '../parts/states';
import { daysUntil } from './due';

export type Commitment = NonNullable<CommitmentsQuery['commitments']>['nodes'][number];

interface CommitmentTableProps {
  name: string;
  commitments: readonly Commitment[];
  /** True where the list includes every match of the limits of the page. */
  isWhole: boolean;
  notes: Notes;
}

/** Commitments with their actor, due date and status. */
export function CommitmentTable({ name, commitments, isWhole, notes }: CommitmentTableProps) {
  return (
    <DataTable
      class="commitments"
      caption={name}
      rows={commitments}
      canSort={isWhole}
      columns={[
        {
          heading: text('explorer.common.commitment'),
          cell: (commitment) => <CommitmentText commitment={commitment} notes={notes} />,
        },
        {
          heading: text('explorer.commitments.by'),
          cell: ({ by }) => (
            <>
              <MarkedLink node={by} />
              {by.country && (
                <>
                  <small>
                    <NodeLink node={by.country} />
                  </small>
                  <MembersInCountry members={by.country.actors.nodes} />
                </>
              )}
            </>
          ),
          sortBy: ({ by }) => by.name,
        },
        {
          heading: text('explorer.common.due'),
          cell: (commitment) => <Due commitment={commitment} />,
          sortBy: ({ dueOn }) => dueOn,
        },
        {
          heading: text('explorer.commitments.became'),
          cell: (commitment) => <StatusReports commitment={commitment} notes={notes} />,
        },
      ]}
    />
  );
}

function CommitmentText({ commitment, notes }: { commitment: Commitment; notes: Notes }) {
  const { madeOn, madeAt, amount, currency, objectives, evidence } = commitment;
  return (
    <>
      <NodeLink node={commitment} />
      <NoteNumbers notes={notes} of={evidence} />
      {amount !== null && (
        <small>{text('explorer.commitments.amount', { amount: formatNumber(amount), currency: currency ?? '' })}</small>
      )}
      <small>
        {madeOn
          ? text('explorer.common.madeOn', { date: formatDate(madeOn) })
          : text('explorer.commitments.madeUnknown')}
        {madeAt && (
          <>
            {', '}
            <NodeLink node={madeAt} />
          </>
        )}
      </small>
      <small>
        {objectives.length === 0 && text('explorer.commitments.noObjective')}
        <NodeLinks nodes={objectives} between="; " />
      </small>
    </>
  );
}

function Due({ commitment: { dueOn, status } }: { commitment: Commitment }) {
  const day = useDay();
  if (!dueOn) return <Unknown />;
  const days = daysUntil(dueOn, day);
  return (
    <>
      {formatDate(dueOn)}
      {/* A year without a day has no number of days to show. */}
      {status === 'OPEN' && days >= 0 && dueOn.includes('-') && (
        <small>{text('explorer.commitments.inDays', { days })}</small>
      )}
      {days < 0 && <small>{text('explorer.commitments.pastDue')}</small>}
    </>
  );
}

/** The status of a commitment and its reports, newest first. */
function StatusReports({ commitment: { status, followUps }, notes }: { commitment: Commitment; notes: Notes }) {
  return (
    <>
      {status === 'UNKNOWN' ? (
        <>
          <Unknown /> <small>{text('explorer.commitments.nobodySaid')}</small>
        </>
      ) : (
        <b>{label('STATUS', status)}</b>
      )}
      {followUps.map(({ id, asOf, status: reported, note, evidence }) => (
        <small key={id}>
          {text('explorer.commitments.followUp', {
            date: formatDate(asOf),
            status: label('STATUS', reported),
            note: note ?? '',
            hasNote: note ? 'yes' : 'no',
          })}
          <NoteNumbers notes={notes} of={evidence} />
        </small>
      ))}
    </>
  );
}
