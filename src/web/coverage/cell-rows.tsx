import type { Answer } from '../data/use-answer';
import { Link } from '../frame/link';
import type { QueryParameters } from '../frame/query';
import type { CoverageCellsQuery } from '../graphql/graphql';
import { text } from '../language/text';
import { DataTable } from '../parts/data-table';
import { Count } from '../parts/marks';
import { Seats } from '../parts/seat';
import { Answered, Section } from '../parts/states';
import { cellKey } from './cells';
import { Unassigned } from './coverage-table';

interface CellRowsProps {
  heading: string;
  /** The dimension of the rows: objectives of one region, or regions of one objective. */
  by: 'objective' | 'region';
  /** The id of that region or objective, as a parameter of the page of coverage. */
  within: QueryParameters;
  nodes: readonly { __typename: string; id: string; name: string }[];
  answer: Answer<CoverageCellsQuery>;
}

/** One row or column of coverage: each cell with its counts and seats, and a link to its gaps. */
export function CellRows({ heading, by, within, nodes, answer }: CellRowsProps) {
  return (
    <Section
      heading={heading}
      beside={
        <Link to="/coverage" parameters={{ ...within, view: 'gaps' }}>
          {text('explorer.coverage.gapsOnly')}
        </Link>
      }
    >
      <Answered of={answer} waiting={text('explorer.coverage.waiting')}>
        {({ coverage }) => (
          <DataTable
            caption={text('explorer.coverage.rowsCaption')}
            rows={nodes.flatMap((node) => {
              const cell = coverage?.cells.find((candidate) => candidate[by].id === node.id);
              return cell ? [{ node, cell }] : [];
            })}
            rowKey={({ node }) => node.id}
            columns={[
              { heading: text(`explorer.filter.${by}`), node: ({ node }) => node },
              { heading: text('explorer.common.members'), count: ({ cell }) => cell.memberCount },
              {
                heading: text('explorer.common.partnershipsUnderWay'),
                count: ({ cell }) => cell.partnershipCount,
                cell: ({ cell }) => (
                  <>
                    <Count count={cell.partnershipCount} /> <Unassigned cell={cell} />
                  </>
                ),
              },
              { heading: text('explorer.common.actions'), count: ({ cell }) => cell.actionCount },
              {
                heading: text('explorer.coverage.seats.SEATED'),
                cell: ({ cell: { groups, groupsFromElsewhere } }) => (
                  <Seats
                    seats={[
                      ...groups.map((group) => ({ group, state: 'SEATED' as const })),
                      ...groupsFromElsewhere.map((group) => ({ group, state: 'ELSEWHERE' as const })),
                    ]}
                  />
                ),
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
        )}
      </Answered>
    </Section>
  );
}
