import { NodeLink } from '../frame/link';
import { useDay } from '../frame/location';
import type { CommitmentsQuery } from '../graphql/graphql';
import { formatDate, formatNumber } from '../language/format';
import { label, text } from '../language/text';
import { NodeMark } from '../parts/seat';
import { NoteNumbers, type Notes } from '../parts/sources';
import { Unknown } from '../parts/states';
import { daysUntil } from './due';

export type Commitment = NonNullable<CommitmentsQuery['commitments']>['nodes'][number];

interface CommitmentTableProps {
  name: string;
  commitments: readonly Commitment[];
  notes: Notes;
}

/** Commitments: what was promised, by whom, until when, and what became of it. */
export function CommitmentTable({ name, commitments, notes }: CommitmentTableProps) {
  return (
    <table class="rows commitments" aria-label={name}>
      <thead>
        <tr>
          <th scope="col">{text('explorer.commitments.what')}</th>
          <th scope="col">{text('explorer.commitments.by')}</th>
          <th scope="col">{text('explorer.commitments.due')}</th>
          <th scope="col">{text('explorer.commitments.became')}</th>
        </tr>
      </thead>
      <tbody>
        {commitments.map((commitment) => (
          <tr key={commitment.id}>
            <th scope="row">
              <What commitment={commitment} notes={notes} />
            </th>
            <td data-label={text('explorer.commitments.by')}>
              <NodeMark node={commitment.by} /> <NodeLink node={commitment.by} />
              {commitment.by.country && (
                <small>
                  <NodeLink node={commitment.by.country} />
                </small>
              )}
            </td>
            <td data-label={text('explorer.commitments.due')}>
              <Due commitment={commitment} />
            </td>
            <td data-label={text('explorer.commitments.became')}>
              <Became commitment={commitment} notes={notes} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function What({ commitment, notes }: { commitment: Commitment; notes: Notes }) {
  const { madeOn, madeAt, amount, currency, objectives, evidence } = commitment;
  return (
    <>
      <NodeLink node={commitment} />
      <NoteNumbers notes={notes} sources={evidence.map(({ source }) => source)} />
      {amount !== null && (
        <small>{text('explorer.commitments.amount', { amount: formatNumber(amount), currency: currency ?? '' })}</small>
      )}
      <small>
        {madeOn
          ? text('explorer.commitments.made', { date: formatDate(madeOn) })
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
        {objectives.map((objective, at) => (
          <span key={objective.id}>
            {at > 0 && '; '}
            <NodeLink node={objective} />
          </span>
        ))}
      </small>
    </>
  );
}

function Due({ commitment: { due, status } }: { commitment: Commitment }) {
  const day = useDay();
  if (!due) return <Unknown />;
  const days = daysUntil(due, day);
  return (
    <>
      {formatDate(due)}
      {status === 'OPEN' && days >= 0 && <small>{text('explorer.commitments.inDays', { days })}</small>}
      {days < 0 && <small>{text('explorer.commitments.pastDue')}</small>}
    </>
  );
}

/** Its status, and what was reported of it, newest first. */
function Became({ commitment: { status, followUps }, notes }: { commitment: Commitment; notes: Notes }) {
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
          <NoteNumbers notes={notes} sources={evidence.map(({ source }) => source)} />
        </small>
      ))}
    </>
  );
}
