import { useEffect, useRef } from 'preact/hooks';
import type { Answer } from '../data/use-answer';
import { Link } from '../frame/link';
import { focusNext, usePage } from '../frame/location';
import type { ChairCandidatesQuery, StakeholderGroup } from '../graphql/graphql';
import { formatDate, formatScore } from '../language/format';
import { label, text } from '../language/text';
import { DataTable } from '../parts/data-table';
import { Strength } from '../parts/marks';
import { MarkedLink, Seat } from '../parts/seat';
import { newestEvidence, NoteNumbers, type Notes } from '../parts/sources';
import { Answered } from '../parts/states';
import type { Table } from './table';

interface CandidatesProps {
  table: Table;
  group: StakeholderGroup;
  answer: Answer<ChairCandidatesQuery>;
  notes: Notes;
}

/** The candidates for a chair, with the reason, their strength with the convener, and actions. */
export function Candidates({ table, group, answer, notes }: CandidatesProps) {
  const page = usePage();
  const part = useRef<HTMLElement>(null);
  const heading = text('explorer.partnership.openSeat', { group: label('GROUP', group) });
  useEffect(() => {
    focusNext.wanted = false;
    part.current?.focus();
  }, [group]);
  const state = table.chairs.find((chair) => chair.group === group)?.state;
  return (
    <section class="section candidates" aria-label={heading} tabIndex={-1} ref={part}>
      <div class="heading">
        <h2>
          <Seat group={group} state={state} /> {heading}
        </h2>
        <a class="no-print" href={page.with({ seat: undefined })}>
          {text('explorer.close')}
        </a>
      </div>
      <Answered of={answer}>
        {({ seatCandidates }) => <CandidateTable candidates={seatCandidates ?? []} table={table} notes={notes} />}
      </Answered>
    </section>
  );
}

type Candidate = NonNullable<ChairCandidatesQuery['seatCandidates']>[number];

interface CandidateTableProps {
  candidates: readonly Candidate[];
  table: Table;
  notes: Notes;
}

function CandidateTable({ candidates, table, notes }: CandidateTableProps) {
  if (candidates.length === 0) {
    return <p>{text('explorer.partnership.noCandidate')}</p>;
  }
  const conveners = table.conveners.map(({ id }) => id);
  return (
    <>
      <DataTable
        caption={text('explorer.partnership.candidate')}
        rows={candidates}
        rowKey={({ actor }) => actor.id}
        columns={[
          {
            heading: text('explorer.partnership.candidate'),
            cell: ({ actor }) => (
              <>
                <MarkedLink node={actor} />
                {actor.country && <small>{actor.country.name}</small>}
              </>
            ),
            sortBy: ({ actor }) => actor.name,
          },
          {
            heading: text('explorer.common.why'),
            cell: (candidate) => <Reason candidate={candidate} notes={notes} />,
          },
          {
            heading: text('explorer.common.reach'),
            cell: ({ best }) =>
              best ? (
                <>
                  <Strength strength={best.strength} /> <small>{formatScore(best.score)}</small>
                </>
              ) : (
                text('explorer.partnership.noPath')
              ),
            sortBy: ({ best }) => best?.score ?? null,
          },
          {
            heading: text('explorer.partnership.do'),
            cell: ({ actor }) => (
              <span class="no-print actions">
                {conveners.length > 0 && (
                  <Link to="/routes" parameters={{ from: actor.id, to: conveners }}>
                    {text('explorer.partnership.route')}
                  </Link>
                )}
                <Link to="/convene" parameters={{ targets: conveners, must: actor.id }}>
                  {text('explorer.partnership.add')}
                </Link>
              </span>
            ),
          },
        ]}
      />
      <p class="note">{text('explorer.partnership.candidateNote')}</p>
    </>
  );
}

function Reason({ candidate: { explanation, best }, notes }: { candidate: Candidate; notes: Notes }) {
  if (!best) return <>{explanation}</>;
  const evidence = best.hops.flatMap(({ tie }) => tie.evidence);
  const newest = newestEvidence(evidence);
  return (
    <>
      {explanation}
      <small>
        {text('explorer.partnership.newest', {
          steps: best.length,
          date: newest ? formatDate(newest) : text('explorer.common.undated'),
        })}
        <NoteNumbers notes={notes} of={evidence} />
      </small>
    </>
  );
}
