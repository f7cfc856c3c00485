import { usePage } from '../frame/location';
import { label, text } from '../language/text';
import { Section } from '../parts/answer';
import { Seat, SeatLegend } from '../parts/seat';
import type { Notes } from '../parts/sources';
import { Unknown } from '../parts/states';
import { SEAT_COLUMNS, SeatCells, SeatRows, SeatTableHead } from './seat-rows';
import type { Chair, Table } from './table';

interface SeatTableProps {
  table: Table;
  notes: Notes;
  /** Whether empty chairs can be opened. */
  canOpen: boolean;
}

/** The seats of each group with roles, dates and evidence: the rows of the picture. */
export function SeatTable({ table, notes, canOpen }: SeatTableProps) {
  const { chairs, left, totalCount } = table;
  const count = chairs.reduce((sum, { seats }) => sum + seats.length, 0);
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
        {totalCount > count + left.length && (
          <p>{text('explorer.partnership.firstSeats', { count: count + left.length })}</p>
        )}
        <div class="no-print">
          <SeatLegend />
        </div>
      </Section>
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
            {state === 'UNKNOWN' ? <Unknown /> : <span class="soft">{text('explorer.partnership.emptySeat')}</span>}{' '}
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
