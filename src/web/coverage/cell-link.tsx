import { usePage } from '../frame/location';
import { text } from '../language/text';
import { Count } from '../parts/count';
import { Seats } from '../parts/seat';
import type { CoverageQuestionValues } from './question-values';
import type { Axes } from './use-axes';
import { type Cell, cellKey, hasPartnership, isAllUnknown, seatIn } from './cells';

interface CellLinkProps {
  cell: Cell;
  objective: Axes['objectives'][number];
  region: Axes['regions'][number];
  asked: CoverageQuestionValues;
}

/** The counts of a cell, which open its details, and the seats of its partnerships: who is seated, and whether the group asked for is. */
export function CellLink({ cell, objective, region, asked: { group, withActions } }: CellLinkProps) {
  const page = usePage();
  const key = cellKey(cell);
  return (
    <>
      <a href={page.with({ cell: key })} aria-current={page.parameter('cell') === key ? 'true' : undefined}>
        <span class="visually-hidden">
          {text('explorer.coverage.cellName', { objective: objective.name, region: region.name })}{' '}
        </span>
        {isAllUnknown(cell) ? (
          <>
            <b aria-hidden="true">?</b>
            <span class="said">{text('explorer.coverage.nothing')}</span>
          </>
        ) : (
          <>
            <span class="first">
              <Count count={cell.members} /> {text('explorer.coverage.members', { count: cell.members ?? 0 })}
            </span>
            <span>
              <Count count={cell.partnerships} />{' '}
              {text('explorer.coverage.partnerships', { count: cell.partnerships ?? 0 })}
            </span>
            {withActions && (
              <span>
                <Count count={cell.actions} /> {text('explorer.coverage.actions', { count: cell.actions ?? 0 })}
              </span>
            )}
          </>
        )}
      </a>
      {hasPartnership(cell) && (
        <Seats
          seats={[...new Set([...cell.groups, group])].map((each) => ({ group: each, state: seatIn(cell, each) }))}
        />
      )}
    </>
  );
}
