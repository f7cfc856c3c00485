import type { StakeholderGroup } from '../graphql/graphql';
import { text } from '../language/text';
import { SeatLegend } from '../parts/seat';
import { type Cell, hasPartnership } from './cells';

/** What the marks of the table mean. */
export function CoverageLegend({ cells, group }: { cells: readonly Cell[]; group: StakeholderGroup }) {
  const seated = cells.filter(hasPartnership).flatMap(({ groups }) => groups);
  return (
    <>
      <SeatLegend groups={[...seated, group]} />
      <ul class="legend" aria-label={text('explorer.coverage.legend')}>
        <li>
          <span class="unknown count" aria-hidden="true">
            <b>?</b>
          </span>
          {text('explorer.coverage.nothing')}
        </li>
        <li>
          <b aria-hidden="true">0</b>
          {text('explorer.coverage.zero')}
        </li>
      </ul>
    </>
  );
}
