import { usePage } from '../frame/location';
import type { StakeholderGroup } from '../graphql/graphql';
import { label, text, type TextKey } from '../language/text';
import { DataTable } from '../parts/data-table';
import { Seat, seatText } from '../parts/seat';
import { type Cell, cellKey, hasPartnership, seatIn } from './cells';
import type { Axes } from './use-axes';

interface GapTablesProps {
  axes: Axes;
  cells: readonly Cell[];
  group: StakeholderGroup;
}

/** The cells in which no source seats a group: those with an active partnership first. */
export function GapTables({ axes, cells, group }: GapTablesProps) {
  const gaps = cells.filter((cell) => seatIn(cell, group) !== 'SEATED');
  return (
    <>
      <GapTable
        heading="explorer.coverage.gapsAtTables"
        axes={axes}
        group={group}
        cells={gaps.filter((cell) => hasPartnership(cell))}
      />
      <GapTable
        heading="explorer.coverage.gapsWithout"
        axes={axes}
        group={group}
        cells={gaps.filter((cell) => !hasPartnership(cell))}
      />
    </>
  );
}

function GapTable({ heading, axes, cells, group }: GapTablesProps & { heading: TextKey }) {
  const page = usePage();
  const title = text(heading, { count: cells.length, group: label('GROUP', group) });
  if (cells.length === 0) return null;
  const objectiveOf = (cell: Cell) => axes.objectives.find(({ id }) => id === cell.objective.id)!;
  const regionOf = (cell: Cell) => axes.regions.find(({ id }) => id === cell.region.id)!;
  return (
    <>
      <h3 class="sub">{title}</h3>
      <DataTable
        caption={title}
        rows={cells}
        rowKey={cellKey}
        columns={[
          {
            heading: text('explorer.filter.objective'),
            cell: (cell) => {
              const { number, name } = objectiveOf(cell);
              return `${String(number)}. ${name}`;
            },
          },
          { heading: text('explorer.filter.region'), node: regionOf },
          { heading: text('explorer.common.members'), count: ({ memberCount }) => memberCount },
          { heading: text('explorer.common.partnershipsUnderWay'), count: ({ partnershipCount }) => partnershipCount },
          {
            heading: text('explorer.coverage.seat'),
            cell: (cell) => {
              const state = seatIn(cell, group);
              return (
                <>
                  <Seat group={group} state={state} /> <span aria-hidden="true">{seatText(group, state)}</span>
                </>
              );
            },
          },
          {
            heading: text('explorer.coverage.candidate'),
            isHeadingHidden: true,
            cell: (cell) => {
              const key = cellKey(cell);
              const [objective, region] = [objectiveOf(cell).name, regionOf(cell).name];
              return (
                <a href={page.with({ cell: key })} aria-current={page.parameter('cell') === key ? 'true' : undefined}>
                  {text('explorer.common.whoCould')}
                  <span class="visually-hidden"> {text('explorer.coverage.cellName', { objective, region })}</span>
                </a>
              );
            },
          },
        ]}
      />
    </>
  );
}
