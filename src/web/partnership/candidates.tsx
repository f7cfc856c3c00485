import { useEffect, useRef } from 'preact/hooks';
import type { Answer } from '../data/use-answer';
import { Link, NodeLink } from '../frame/link';
import { focusNext, usePage } from '../frame/location';
import type { ChairCandidatesQuery, StakeholderGroup } from '../graphql/graphql';
import { formatDate, formatScore } from '../language/format';
import { label, text } from '../language/text';
import { Strength } from '../parts/marks';
import { NodeMark, Seat } from '../parts/seat';
import { newestEvidence, NoteNumbers, type Notes } from '../parts/sources';
import { Answered } from '../parts/states';
import type { Table } from './table';

interface CandidatesProps {
  table: Table;
  group: StakeholderGroup;
  answer: Answer<ChairCandidatesQuery>;
  notes: Notes;
}

/** Who could take a chair: why, how well they reach the convener, and what can be done with that. */
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
  return (
    <>
      <table class="rows">
        <thead>
          <tr>
            {(['candidate', 'why', 'reach', 'do'] as const).map((column) => (
              <th key={column} scope="col">
                {text(`explorer.partnership.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {candidates.map((candidate) => (
            <CandidateRow key={candidate.actor.id} candidate={candidate} table={table} notes={notes} />
          ))}
        </tbody>
      </table>
      <p class="note">{text('explorer.partnership.candidateNote')}</p>
    </>
  );
}

interface CandidateRowProps {
  candidate: Candidate;
  table: Table;
  notes: Notes;
}

function CandidateRow({ candidate: { actor, explanation, best }, table, notes }: CandidateRowProps) {
  const conveners = table.conveners.map(({ id }) => id);
  const evidence = (best?.hops ?? []).flatMap(({ tie }) => tie.evidence);
  const newest = newestEvidence(evidence);
  return (
    <tr>
      <th scope="row">
        <NodeMark node={actor} /> <NodeLink node={actor} />
        {actor.country && <small>{actor.country.name}</small>}
      </th>
      <td data-label={text('explorer.partnership.why')}>
        {explanation}
        {best && (
          <small>
            {text('explorer.partnership.newest', {
              steps: best.length,
              date: newest ? formatDate(newest) : text('explorer.undated'),
            })}
            <NoteNumbers notes={notes} sources={evidence.map(({ source }) => source)} />
          </small>
        )}
      </td>
      <td data-label={text('explorer.partnership.reach')}>
        {best ? (
          <>
            <Strength strength={best.strength} /> <small>{formatScore(best.score)}</small>
          </>
        ) : (
          text('explorer.partnership.noPath')
        )}
      </td>
      <td>
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
      </td>
    </tr>
  );
}
