import { Link } from '../frame/link';
import type { SeatCandidatesQuery, StakeholderGroup } from '../graphql/graphql';
import { formatDate } from '../language/format';
import { text } from '../language/text';
import { DataTable } from '../parts/data-table';
import { Status, Strength } from '../parts/marks';
import { MarkedLink } from '../parts/seat';
import { NoteNumbers, type Notes } from '../parts/sources';

interface CandidatesProps {
  data: SeatCandidatesQuery;
  group: StakeholderGroup;
  notes: Notes;
}

type Candidate = NonNullable<SeatCandidatesQuery['coverage']>['gaps'][number]['candidates'][number];

const FIRST = 5;

/** The candidates of a group for a seat, with reason and newest evidence: five, then the others. */
export function Candidates({ data, group, notes }: CandidatesProps) {
  const [gap] = data.coverage?.gaps ?? [];
  const candidates = gap?.candidates.filter(({ actor }) => actor.group === group) ?? [];
  const [first, others] = [candidates.slice(0, FIRST), candidates.slice(FIRST)];
  return (
    <>
      {first.length > 0 ? (
        <CandidateTable name={text('explorer.coverage.candidates')} candidates={first} notes={notes} />
      ) : (
        <p>{text('explorer.coverage.noCandidate')}</p>
      )}
      {others.length > 0 && (
        <details>
          <summary>{text('explorer.common.more', { count: others.length })}</summary>
          <CandidateTable name={text('explorer.coverage.otherCandidates')} candidates={others} notes={notes} />
        </details>
      )}
      {gap && gap.beyondReach > 0 && (
        <p class="note">{text('explorer.coverage.beyondReach', { count: gap.beyondReach })}</p>
      )}
    </>
  );
}

function CandidateTable({ name, candidates, notes }: { name: string; candidates: Candidate[]; notes: Notes }) {
  return (
    <DataTable
      class="candidates wide-names"
      caption={name}
      rows={candidates}
      rowKey={({ actor }) => actor.id}
      columns={[
        {
          heading: text('explorer.coverage.candidate'),
          cell: ({ actor }) => (
            <>
              <MarkedLink node={actor} />
              {actor.country && <small>{actor.country.name}</small>}
            </>
          ),
        },
        {
          heading: text('explorer.common.why'),
          cell: ({ explanation, best }) => (
            <>
              {explanation} {best && <Strength strength={best.strength} />}
            </>
          ),
        },
        {
          heading: text('explorer.common.newestEvidence'),
          cell: (candidate) => <Newest candidate={candidate} notes={notes} />,
        },
        {
          heading: text('explorer.coverage.add'),
          isHeadingHidden: true,
          class: 'no-print',
          cell: ({ actor }) => (
            <Link to="/convene" parameters={{ mustInvite: actor.id }}>
              {text('explorer.coverage.add')}
              <span class="visually-hidden"> {actor.name}</span>
            </Link>
          ),
        },
      ]}
    />
  );
}

function Newest({ candidate: { actor, best }, notes }: { candidate: Candidate; notes: Notes }) {
  const lists = best ? best.hops.map(({ tie }) => tie.evidence) : [actor.evidence];
  const uncertain = best?.hops.find(({ tie }) => tie.status !== 'CURRENT');
  return (
    <>
      {newestText(actor, best)}
      <NoteNumbers notes={notes} of={lists.flatMap((list) => list.slice(0, 1))} />{' '}
      {uncertain && <Status of={uncertain.tie} />}
    </>
  );
}

/** Returns the day of the newest evidence for the last tie with evidence, else its start. */
function newestText({ evidence }: Candidate['actor'], best: Candidate['best']): string {
  const last = best?.hops.findLast(({ tie }) => tie.evidence.length > 0)?.tie;
  const [newest] = last?.evidence ?? evidence;
  if (newest?.asOf) return formatDate(newest.asOf);
  return last?.since
    ? text('explorer.holds.since', { since: formatDate(last.since) })
    : text('explorer.common.undated');
}
