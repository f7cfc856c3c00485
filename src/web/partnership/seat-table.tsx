import { usePage } from '../frame/location';
import type { SeatRowFragment } from '../graphql/graphql';
import { formatList } from '../language/format';
import { label, text } from '../language/text';
import { DataCells, type DataColumn, DataTable } from '../parts/data-table';
import { Section, Unknown } from '../parts/states';
import type { Notes } from '../parts/sources';
import { Status } from '../parts/marks';
import { Seat, SeatLegend } from '../parts/seat';
import { spanText } from './initiative-text';
import type { Chair, Participant, Table } from './table';

interface SeatRowsProps {
  caption: string;
  participants: readonly Participant[];
  /** True where the list is complete. */
  isWhole: boolean;
  notes: Notes;
}

/** Organisations as rows, each once: its roles, their life spans and evidence. */
export function SeatRows({ caption, participants, isWhole, notes }: SeatRowsProps) {
  return (
    <DataTable
      caption={caption}
      rows={participants}
      rowKey={({ node }) => node.id}
      canSort={isWhole}
      columns={seatColumns(notes)}
    />
  );
}

const each = (values: readonly string[]) => [...new Set(values)];
const statusesOf = (seats: readonly SeatRowFragment[]) => [...new Set(seats.map(({ tie }) => tie.status))];

const seatColumns = (notes: Notes): DataColumn<Participant>[] => [
  { heading: text('explorer.common.organisation'), node: ({ node }) => node },
  {
    heading: text('explorer.common.role'),
    class: 'role',
    cell: ({ seats }) => formatList(each(seats.map(({ role }) => text(`explorer.partnership.role.${role}`)))),
  },
  {
    heading: text('explorer.common.holds'),
    class: 'holds',
    cell: ({ seats }) => each(seats.map(({ since, until }) => spanText(true, since, until))).join('; '),
    sortBy: ({ seats: [first] }) => first!.since,
  },
  {
    heading: text('explorer.common.newestEvidence'),
    class: 'newest',
    evidence: ({ seats }) => seats.flatMap(({ tie }) => tie.evidence),
    notes,
  },
  {
    heading: text('explorer.common.status'),
    cell: ({ seats }) => statusesOf(seats).map((status) => <Status key={status} of={{ status }} />),
    sortBy: ({ seats }) => label('STATUS', statusesOf(seats)[0]!),
  },
];

interface SeatTableProps {
  table: Table;
  notes: Notes;
  /** True where empty chairs can be opened. */
  canOpen: boolean;
}

/** The seats of each group with roles, dates and evidence: the rows of the picture. */
export function SeatTable({ table, notes, canOpen }: SeatTableProps) {
  const { chairs, withoutSeat, left, totalCount } = table;
  const count = chairs.reduce((sum, { seats }) => sum + seats.length, 0);
  const columns = seatColumns(notes);
  const shown = [...chairs.flatMap(({ seats }) => seats), ...withoutSeat, ...left].reduce(
    (sum, { seats }) => sum + seats.length,
    0,
  );
  return (
    <>
      <Section
        heading={text('explorer.partnership.seats')}
        id="seats"
        beside={text('explorer.partnership.seatsBeside', { count })}
      >
        <table class="rows seat-table">
          <caption class="visually-hidden">{text('explorer.partnership.seats')}</caption>
          <thead>
            <tr>
              {[text('explorer.filter.group'), ...columns.map(({ heading }) => heading)].map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          {chairs.map((chair) => (
            <ChairRows key={chair.group} chair={chair} columns={columns} canOpen={canOpen} />
          ))}
        </table>
        {totalCount > shown && <p>{text('explorer.partnership.firstSeats', { count: shown })}</p>}
        <div class="no-print">
          <SeatLegend />
        </div>
      </Section>
      {withoutSeat.length > 0 && (
        <Section heading={text('explorer.partnership.withoutSeat')}>
          <SeatRows
            caption={text('explorer.partnership.withoutSeat')}
            participants={withoutSeat}
            isWhole={totalCount === shown}
            notes={notes}
          />
        </Section>
      )}
      {left.length > 0 && (
        <Section heading={text('explorer.partnership.left')}>
          <SeatRows
            caption={text('explorer.partnership.left')}
            participants={left}
            isWhole={totalCount === shown}
            notes={notes}
          />
        </Section>
      )}
    </>
  );
}

interface ChairRowsProps {
  chair: Chair;
  columns: readonly DataColumn<Participant>[];
  canOpen: boolean;
}

function ChairRows({ chair, columns, canOpen }: ChairRowsProps) {
  const page = usePage();
  const { group, state, seats, unknown } = chair;
  const statuses = statusesOf(seats.flatMap((participant) => participant.seats));
  const isUnconfirmed = statuses.length === 1 && statuses[0] === 'UNCONFIRMED';
  const head = (
    <th scope="rowgroup" rowSpan={Math.max(1, seats.length)}>
      <Seat group={group} state={state} /> {label('GROUP', group)}{' '}
      {isUnconfirmed && <Status of={{ status: 'UNCONFIRMED' }} />}
    </th>
  );
  if (seats.length === 0) {
    return (
      <tbody id={`seat-${group}`}>
        <tr>
          {head}
          <td colSpan={columns.length}>
            {state === 'UNKNOWN' && <Unknown />}
            {state === 'EMPTY' && <span class="soft">{text('explorer.partnership.emptySeat')}</span>}{' '}
            {unknown.map((reason) => reason.text).join(' ')}{' '}
            {canOpen && (
              <a
                class="no-print"
                href={page.with({ seat: group })}
                aria-label={text('explorer.partnership.openSeat', { group: label('GROUP', group) })}
              >
                {text('explorer.common.whoCould')}
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
        <tr key={seat.node.id}>
          {index === 0 && head}
          <DataCells row={seat} columns={columns} />
        </tr>
      ))}
    </tbody>
  );
}
