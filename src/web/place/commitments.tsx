import { NodeLink } from '../frame/link';
import type { CountryRecordsQuery } from '../graphql/graphql';
import { formatDate } from '../language/format';
import { label, text } from '../language/text';
import { More } from '../parts/initiatives';
import { NoteNumbers, type Notes } from '../parts/sources';

type List = Extract<NonNullable<CountryRecordsQuery['node']>, { commitments: unknown }>['commitments'];

/** What public bodies of a country promised, and what became of it. */
export function Commitments({ list: { nodes, totalCount }, notes }: { list: List; notes: Notes }) {
  if (totalCount === 0) return <p>{text('explorer.place.noCommitment')}</p>;
  return (
    <ul class="plain entries">
      {nodes.map((commitment) => {
        const { id, by, madeOn, due, status, evidence } = commitment;
        return (
          <li key={id}>
            <NodeLink node={commitment} />{' '}
            <span class="soft">
              {[
                by.name,
                madeOn ? text('explorer.place.made', { date: formatDate(madeOn) }) : text('explorer.undated'),
                due && text('explorer.place.due', { date: formatDate(due) }),
                label('STATUS', status),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <NoteNumbers notes={notes} sources={evidence.map(({ source }) => source)} />
          </li>
        );
      })}
      <More count={totalCount - nodes.length} />
    </ul>
  );
}
