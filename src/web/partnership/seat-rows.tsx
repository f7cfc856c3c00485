import { NodeLink } from '../frame/link';
import type { SeatRowFragment } from '../graphql/graphql';
import { formatDate } from '../language/format';
import { text } from '../language/text';
import { Status } from '../parts/marks';
import { NodeMark } from '../parts/seat';
import { NoteNumbers, type Notes } from '../parts/sources';
import { newestEvidence } from '../parts/evidence';
import { spanText } from './span-text';

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

export const SEAT_COLUMNS = ['organisation', 'role', 'holds', 'evidence', 'status'] as const;

export function SeatTableHead({ hasGroup = false }: { hasGroup?: boolean }) {
  return (
    <thead>
      <tr>
        {hasGroup && <th scope="col">{text('explorer.partnership.group.heading')}</th>}
        {SEAT_COLUMNS.map((column) => (
          <th key={column} scope="col">
            {text(`explorer.partnership.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

export function SeatCells({ seat: { node, role, since, until, tie }, notes }: { seat: SeatRowFragment; notes: Notes }) {
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
