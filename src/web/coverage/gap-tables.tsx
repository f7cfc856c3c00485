import { NodeLink } from '../frame/link';
import { usePage } from '../frame/location';
import type { StakeholderGroup } from '../graphql/graphql';
import { label, text, type TextKey } from '../language/text';
import { Count } from '../parts/marks';
import { Seat, seatText } from '../parts/seat';
import { type Cell, cellKey, hasPartnership, seatIn } from './cells';
import type { Axes } from './use-axes';

interface GapTablesProps {
  axes: Axes;
  cells: readonly Cell[];
  group: StakeholderGroup;
}

/** The cells in which no source seats a group: first where a table is, then where none is under way. */
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
  return (
    <>
      <h3 class="sub">{title}</h3>
      <table class="rows" aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{text('explorer.filter.objective')}</th>
            <th scope="col">{text('explorer.filter.region')}</th>
            <th scope="col">{text('explorer.coverage.membersHeading')}</th>
            <th scope="col">{text('explorer.coverage.partnershipsHeading')}</th>
            <th scope="col">{text('explorer.coverage.seat')}</th>
            <th scope="col">
              <span class="visually-hidden">{text('explorer.coverage.candidate')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {cells.map((cell) => {
            const objective = axes.objectives.find(({ id }) => id === cell.objective.id)!;
            const region = axes.regions.find(({ id }) => id === cell.region.id)!;
            const key = cellKey(cell);
            const state = seatIn(cell, group);
            return (
              <tr key={key}>
                <th scope="row">
                  {objective.number}. {objective.name}
                </th>
                <td data-label={text('explorer.filter.region')}>
                  <NodeLink node={region} />
                </td>
                <td data-label={text('explorer.coverage.membersHeading')}>
                  <Count count={cell.members} />
                </td>
                <td data-label={text('explorer.coverage.partnershipsHeading')}>
                  <Count count={cell.partnerships} />
                </td>
                <td data-label={text('explorer.coverage.seat')}>
                  <Seat group={group} state={state} /> <span aria-hidden="true">{seatText(group, state)}</span>
                </td>
                <td>
                  <a href={page.with({ cell: key })} aria-current={page.parameter('cell') === key ? 'true' : undefined}>
                    {text('explorer.coverage.whoCould')}
                    <span class="visually-hidden">
                      {' '}
                      {text('explorer.coverage.cellName', { objective: objective.name, region: region.name })}
                    </span>
                  </a>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
