import { Link, NodeLink } from '../frame/link';
import { text } from '../language/text';
import { CountCell } from '../parts/marks';
import { Seats } from '../parts/seat';
import { type Counted, cellKey } from './cells';
import { Unassigned } from './coverage-table';

interface CellRowsProps {
  /** What the rows are: objectives of one region, or regions of one objective. */
  name: string;
  rows: readonly { node: { __typename: string; id: string; name: string }; cell: Counted | undefined }[];
}

/** A row or a column of coverage by itself: what is known in each cell, who is seated, and a link to its gaps. */
export function CellRows({ name, rows }: CellRowsProps) {
  return (
    <table class="rows" aria-label={text('explorer.coverage.rowsCaption')}>
      <thead>
        <tr>
          <th scope="col">{name}</th>
          <th scope="col">{text('explorer.coverage.membersHeading')}</th>
          <th scope="col">{text('explorer.coverage.partnershipsHeading')}</th>
          <th scope="col">{text('explorer.coverage.actionsHere')}</th>
          <th scope="col">{text('explorer.coverage.seats.SEATED')}</th>
          <th scope="col">
            <span class="visually-hidden">{text('explorer.coverage.gapsLink')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(
          ({ node, cell }) =>
            cell && (
              <tr key={node.id}>
                <th scope="row">
                  <NodeLink node={node} />
                </th>
                <CountCell count={cell.members} label={text('explorer.coverage.membersHeading')} />
                <CountCell count={cell.partnerships} label={text('explorer.coverage.partnershipsHeading')} />
                <CountCell count={cell.actions} label={text('explorer.coverage.actionsHere')} />
                <td data-label={cell.groups.length > 0 ? text('explorer.coverage.seats.SEATED') : undefined}>
                  {cell.groups.length > 0 && <Seats seats={cell.groups.map((group) => ({ group, state: 'SEATED' }))} />}
                  <Unassigned cell={cell} />
                </td>
                <td class="no-print">
                  <Link to="/coverage" parameters={{ cell: cellKey(cell) }}>
                    {text('explorer.coverage.gapsLink')}
                    <span class="visually-hidden"> {node.name}</span>
                  </Link>
                </td>
              </tr>
            ),
        )}
      </tbody>
    </table>
  );
}
