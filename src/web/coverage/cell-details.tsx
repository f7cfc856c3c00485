import { useEffect, useRef } from 'preact/hooks';
import { type Answer, useAnswer } from '../data/use-answer';
import { NodeLink } from '../frame/link';
import { focusNext, usePage } from '../frame/location';
import {
  CoverageCellDocument,
  type CoverageCellQuery,
  SeatCandidatesDocument,
  type SeatCandidatesQuery,
  type StakeholderGroup,
} from '../graphql/graphql';
import { label, text } from '../language/text';
import { InitiativeList, OrganisationList } from '../parts/organisations';
import { GROUPS, Seat } from '../parts/seat';
import { NewestNotes, Notes, SourceList } from '../parts/sources';
import { Answered, UnknownList } from '../parts/states';
import { Candidates } from './candidates';
import { type Cell, cellsOf, seatIn, type SeatInCell } from './cells';
import type { Axes } from './use-axes';

interface CellDetailsProps {
  objective: Axes['objectives'][number];
  region: Axes['regions'][number];
  group: StakeholderGroup;
}

/** An objective in a region: its organisations, its seated groups, and candidates of a group. */
export function CellDetails({ objective, region, group }: CellDetailsProps) {
  const page = usePage();
  const variables = { objective: objective.id, region: region.id };
  const answer = useAnswer(CoverageCellDocument, variables);
  const candidates = useAnswer(SeatCandidatesDocument, variables);
  const part = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!focusNext.wanted) return;
    focusNext.wanted = false;
    part.current?.focus();
  }, [objective.id, region.id]);
  const notes = new Notes();
  const heading = text('explorer.coverage.cellHeading', { number: objective.number, region: region.said });
  return (
    <section class="section" aria-labelledby="cell-heading" tabIndex={-1} ref={part}>
      <div class="heading">
        <h2 id="cell-heading">{heading}</h2>
        <a class="no-print" href={page.with({ cell: undefined })}>
          {text('explorer.close')}
        </a>
      </div>
      <p class="small">
        <NodeLink node={objective} /> · <NodeLink node={region} />
      </p>
      <Answered of={answer}>
        {(data) => <CellAnswer data={data} group={group} notes={notes} candidates={candidates} />}
      </Answered>
      <SourceList notes={notes} />
    </section>
  );
}

interface CellAnswerProps {
  data: CoverageCellQuery;
  group: StakeholderGroup;
  notes: Notes;
  candidates: Answer<SeatCandidatesQuery>;
}

function CellAnswer({ data, group, notes, candidates }: CellAnswerProps) {
  const { coverage, actors, partnerships, all, actions } = data;
  const [cell] = coverage ? cellsOf(coverage) : [];
  if (!coverage || !cell) return null;
  const [counted] = coverage.cells;
  const seat = seatIn(cell, group);
  const earlier = (all?.nodes ?? []).filter(({ id }) => !partnerships?.nodes.some((node) => node.id === id));
  return (
    <div class="columns">
      <div>
        <p>
          {coverage.answer} <NewestNotes notes={notes} of={counted?.evidence ?? []} />
        </p>
        <h3 class="sub">{text(`explorer.coverage.seat.${seat}`, { group, name: label('GROUP', group) })}</h3>
        {seat !== 'SEATED' && (
          <Answered of={candidates} waiting={text('explorer.coverage.candidatesWaiting')}>
            {(loaded) => <Candidates data={loaded} group={group} notes={notes} />}
          </Answered>
        )}
        <h3 class="sub">{text('explorer.coverage.membersHere')}</h3>
        <OrganisationList list={actors} none="explorer.coverage.noMember" objective={cell.objective.id} notes={notes} />
        <h3 class="sub">{text('explorer.common.partnershipsUnderWay')}</h3>
        <InitiativeList list={partnerships} none="explorer.coverage.noPartnership" notes={notes} />
        {earlier.length > 0 && (
          <>
            <h3 class="sub">{text('explorer.coverage.earlier')}</h3>
            <InitiativeList list={{ nodes: earlier, totalCount: earlier.length }} notes={notes} />
          </>
        )}
        {actions && actions.totalCount > 0 && (
          <>
            <h3 class="sub">{text('explorer.coverage.actionsHere')}</h3>
            <InitiativeList list={actions} notes={notes} />
          </>
        )}
      </div>
      <aside>
        <SeatsOnRecord cell={cell} />
        {counted && counted.unknown.length > 0 && (
          <section>
            <h2>{text('explorer.common.noSourceSays')}</h2>
            <UnknownList unknown={counted.unknown} />
          </section>
        )}
      </aside>
    </div>
  );
}

const STATES: readonly SeatInCell[] = ['SEATED', 'ELSEWHERE', 'EMPTY', 'UNKNOWN'];

/** The ten groups by whether a source seats one. */
function SeatsOnRecord({ cell }: { cell: Cell }) {
  return (
    <section>
      <h2>{text('explorer.coverage.seats')}</h2>
      {STATES.map((state) => {
        const groups = GROUPS.filter((group) => seatIn(cell, group) === state);
        return (
          groups.length > 0 && (
            <div key={state} class="seats-by-state">
              <p class="soft">{text(`explorer.coverage.seats.${state}`)}</p>
              <span class="seats">
                {groups.map((group) => (
                  <Seat key={group} group={group} state={state} />
                ))}
              </span>
            </div>
          )
        );
      })}
    </section>
  );
}
