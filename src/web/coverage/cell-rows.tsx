import { Link } from '../frame/link';
import { text } from '../language/text';
import { DataTable } from '../parts/data-table';
import { Count } from '../parts/marks';
import { Seats } from '../parts/seat';
import { type Counted, cellKey } from './cells';
import { Unassigned } from './coverage-table';

interface CellRowsProps {
  /** What the rows are: objectives of one region, or regions of one objective. */
  name: string;
  rows: readonly (Omit<KnownRow, 'cell'> & { cell: Counted | undefined })[];
}

interface KnownRow {
  node: { __typename: string; id: string; name: string };
  cell: Counted;
}

/** A row or a column of coverage by itself: what is known in each cell, who is seated, and a link to its gaps. */
export function CellRows({ name, rows }: CellRowsProps) {
  return (
    <DataTable
      caption={text('explorer.coverage.rowsCaption')}
      rows={rows.flatMap(({ node, cell }) => (cell ? [{ node, cell }] : []))}
      rowKey={({ node }) => node.id}
      columns={[
        { heading: name, node: ({ node }) => node },
        { heading: text('explorer.common.members'), count: ({ cell }) => cell.members },
        {
          heading: text('explorer.common.partnershipsUnderWay'),
          count: ({ cell }) => cell.partnerships,
          cell: ({ cell }) => (
            <>
              <Count count={cell.partnerships} /> <Unassigned cell={cell} />
            </>
          ),
        },
        { heading: text('explorer.common.actions'), count: ({ cell }) => cell.actions },
        {
          heading: text('explorer.coverage.seats.SEATED'),
          cell: ({ cell: { groups } }) =>
            groups.length > 0 && <Seats seats={groups.map((group) => ({ group, state: 'SEATED' }))} />,
        },
        {
          heading: text('explorer.coverage.gapsLink'),
          isHeadingHidden: true,
          class: 'no-print',
          cell: ({ node, cell }) => (
            <Link to="/coverage" parameters={{ cell: cellKey(cell) }}>
              {text('explorer.coverage.gapsLink')}
              <span class="visually-hidden"> {node.name}</span>
            </Link>
          ),
        },
      ]}
    />
  );
}
