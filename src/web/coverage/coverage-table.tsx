import { NodeLink } from '../frame/link';
import { usePage } from '../frame/location';
import { formatList } from '../language/format';
import { text } from '../language/text';
import { Count } from '../parts/marks';
import { Seats } from '../parts/seat';
import { type Cell, cellKey, hasPartnership, isAllUnknown, seatIn } from './cells';
import type { Axes, CoverageQuestionValues } from './use-axes';

export interface CoverageRowsProps {
  axes: Axes;
  question: CoverageQuestionValues;
  /** Cells by cellKey; empty while they load. */
  cellOf: ReadonlyMap<string, Cell>;
}

/** Objectives by regions. The frame appears before the cells. */
export function CoverageTable({ axes, question, cellOf }: CoverageRowsProps) {
  const chosen = usePage().parameter('cell');
  return (
    <div class="scroll" role="region" aria-label={text('explorer.coverage.frame')} tabIndex={0}>
      <table class="coverage">
        <caption class="visually-hidden">{text('explorer.coverage.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('explorer.filter.objective')}</th>
            {axes.regions.map((region) => (
              <th key={region.id} scope="col" class={region.kind}>
                <NodeLink node={region} />
                <small>{membersText(region)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {axes.objectives.map((objective) => (
            <tr key={objective.id}>
              <th scope="row">
                <NodeLink node={objective}>
                  {objective.number}. {objective.name}
                </NodeLink>
              </th>
              {axes.regions.map((region) => {
                const key = `${objective.id},${region.id}`;
                const cell = cellOf.get(key);
                return (
                  <td key={key} class={cellClass(region.kind, cell, key === chosen)}>
                    {cell ? <CellLink cell={cell} objective={objective} region={region} question={question} /> : '…'}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Returns the classes of a cell: named region, nothing on record, chosen. */
export function cellClass(kind: 'SEAT_BLOCK' | 'NAMED', cell: Cell | undefined, isChosen: boolean): string {
  return [kind, cell && isAllUnknown(cell) && 'hatched', isChosen && 'chosen'].filter(Boolean).join(' ');
}

/** Returns for example "10 members, counted in Europe and Asia and the Pacific too". */
export function membersText({ kind, memberCount, overlaps }: Axes['regions'][number]): string {
  const count = text('explorer.coverage.regionMembers', {
    count: memberCount ?? 0,
    isKnown: memberCount === null ? 'no' : 'yes',
  });
  if (kind === 'SEAT_BLOCK' || overlaps.length === 0) return count;
  return text('explorer.coverage.within', { count, blocks: formatList(overlaps.map(({ name }) => name)) });
}

interface CellLinkProps {
  cell: Cell;
  objective: Axes['objectives'][number];
  region: Axes['regions'][number];
  question: CoverageQuestionValues;
}

/** The counts of a cell as a link to its details, and its seats with that of the chosen group. */
export function CellLink({ cell, objective, region, question: { group, withActions } }: CellLinkProps) {
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
            <Unassigned cell={cell} />
          </>
        ) : (
          <>
            <span class="first">
              <Count count={cell.memberCount} /> {text('explorer.coverage.members', { count: cell.memberCount ?? 0 })}
            </span>
            <span>
              <Count count={cell.partnershipCount} />{' '}
              {text('explorer.coverage.partnerships', { count: cell.partnershipCount ?? 0 })}
            </span>
            <Unassigned cell={cell} />
            {withActions && (
              <span>
                <Count count={cell.actionCount} /> {text('explorer.coverage.actions', { count: cell.actionCount ?? 0 })}
              </span>
            )}
          </>
        )}
      </a>
      {hasPartnership(cell) && (
        <Seats
          seats={[...new Set([...cell.groups, group])].map((seat) => ({ group: seat, state: seatIn(cell, seat) }))}
        />
      )}
    </>
  );
}

/** The partnerships of a cell that no source confirms, and those that may belong to it too. */
export function Unassigned({ cell }: { cell: Pick<Cell, 'unassignedCount' | 'unconfirmedPartnershipCount'> }) {
  const { unassignedCount, unconfirmedPartnershipCount: unconfirmed } = cell;
  return (
    <>
      {unconfirmed > 0 && <span>{text('explorer.common.ofThemUnconfirmed', { count: unconfirmed })}</span>}{' '}
      {unassignedCount > 0 && <span>{text('explorer.coverage.unassigned', { count: unassignedCount })}</span>}
    </>
  );
}
