import { NodeLink } from '../frame/link';
import { usePage } from '../frame/location';
import type { SeatRowFragment } from '../graphql/graphql';
import { formatDate } from '../language/format';
import { label, text } from '../language/text';
import { Section, Unknown } from '../parts/states';
import { newestEvidence, NoteNumbers, type Notes } from '../parts/sources';
import { Status } from '../parts/marks';
import { NodeMark, Seat, SeatLegend } from '../parts/seat';
import { spanText } from './initiative-text';
import type { Chair, Table } from './table';

/** Seats as rows of a table: who, in what role, how long, and on what evidence. */
export function SeatRows({ seats, notes }: { seats: readonly SeatRowFragment[]; notes: Notes }) {
  return (
    <table class="rows">
      <SeatTableHead />
      <tbody>
        {seats.map((seat) => (
          <tr key={seat.tie.id}>
            <SeatCells seat={seat} notes={notes} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const SEAT_COLUMNS = ['organisation', 'role', 'holds', 'evidence', 'status'] as const;

function SeatTableHead({ hasGroup = false }: { hasGroup?: boolean }) {
  return (
    <thead>
      <tr>
        {hasGroup && <th scope="col">{text('explorer.filter.group')}</th>}
        {SEAT_COLUMNS.map((column) => (
          <th key={column} scope="col">
            {text(`explorer.partnership.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function SeatCells({ seat: { node, role, since, until, tie }, notes }: { seat: SeatRowFragment; notes: Notes }) {
  const newest = newestEvidence(tie.evidence);
  return (
    <>
      <td>
        <NodeMark node={node} /> <NodeLink node={node} />
      </td>
      <td class="role" data-label={text('explorer.partnership.role')}>
        {text(`explorer.partnership.role.${role}`)}
      </td>
      <td class="holds" data-label={text('explorer.partnership.holds')}>
        {spanText(true, since, until)}
      </td>
      <td class="newest" data-label={text('explorer.partnership.evidence')}>
        {newest ? formatDate(newest) : text('explorer.undated')}
        <NoteNumbers notes={notes} sources={tie.evidence.map(({ source }) => source)} />
      </td>
      <td data-label={text('explorer.partnership.status')}>
        <Status status={tie.status} />
      </td>
    </>
  );
}

interface SeatTableProps {
  table: Table;
  notes: Notes;
  /** Whether empty chairs can be opened. */
  canOpen: boolean;
}

/** The seats of each group with roles, dates and evidence: the rows of the picture. */
export function SeatTable({ table, notes, canOpen }: SeatTableProps) {
  const { chairs, withoutSeat, left, totalCount } = table;
  const count = chairs.reduce((sum, { seats }) => sum + seats.length, 0);
  const shown = count + withoutSeat.length + left.length;
  return (
    <>
      <Section
        heading={text('explorer.partnership.seats')}
        id="seats"
        beside={text('explorer.partnership.seatsBeside', { count })}
      >
        <table class="rows seat-table">
          <SeatTableHead hasGroup />
          {chairs.map((chair) => (
            <ChairRows key={chair.group} chair={chair} notes={notes} canOpen={canOpen} />
          ))}
        </table>
        {totalCount > shown && <p>{text('explorer.partnership.firstSeats', { count: shown })}</p>}
        <div class="no-print">
          <SeatLegend />
        </div>
      </Section>
      {withoutSeat.length > 0 && (
        <Section heading={text('explorer.partnership.withoutSeat')}>
          <SeatRows seats={withoutSeat} notes={notes} />
        </Section>
      )}
      {left.length > 0 && (
        <Section heading={text('explorer.partnership.left')}>
          <SeatRows seats={left} notes={notes} />
        </Section>
      )}
    </>
  );
}

function ChairRows({ chair, notes, canOpen }: { chair: Chair; notes: Notes; canOpen: boolean }) {
  const page = usePage();
  const { group, state, seats, unknown } = chair;
  const head = (
    <th scope="rowgroup" rowSpan={Math.max(1, seats.length)}>
      <Seat group={group} state={state} /> {label('GROUP', group)}
    </th>
  );
  if (seats.length === 0) {
    return (
      <tbody id={`seat-${group}`}>
        <tr>
          {head}
          <td colSpan={SEAT_COLUMNS.length}>
            {state === 'UNKNOWN' && <Unknown />}
            {state === 'EMPTY' && <span class="soft">{text('explorer.partnership.emptySeat')}</span>}{' '}
            {unknown.map((one) => one.text).join(' ')}{' '}
            {canOpen && (
              <a
                class="no-print"
                href={page.with({ seat: group })}
                aria-label={text('explorer.partnership.openSeat', { group: label('GROUP', group) })}
              >
                {text('explorer.partnership.whoCould')}
              </a>
            )}
          </td>
        </tr>
      </tbody>
    );
  }
  return (
    <tbody id={`seat-${group}`}>
      {seats.map((seat, index) => (
        <tr key={seat.tie.id}>
          {index === 0 && head}
          <SeatCells seat={seat} notes={notes} />
        </tr>
      ))}
    </tbody>
  );
}
