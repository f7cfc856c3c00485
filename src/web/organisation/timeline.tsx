import { useAsOf, useDay } from '../frame/location';
import { text } from '../language/text';
import { ChartFoot } from '../parts/chart-foot';
import { nameOf } from '../search/choice';
import { axisOf, evidenceYear, scaleOf, spansOf, ticksOf, type Axis } from '../parts/life-span';
import type { TieGroup, TieRow } from './tie-rows';

const WIDTH = 1168;
const NAMES = 330;
/** The space right of the axis for the word above its end. */
const RIGHT = 24;
const TOP = 34;
const [GROUP_PX, ROW_PX, BAR_PX] = [30, 27, 10];
const MAX_LETTERS = 38;

interface TimelineProps {
  groups: readonly TieGroup[];
  /** The address of the table of the ties, and the id of the element with their rows. */
  table: string;
  rows: string;
}

/** The life spans of ties on one axis: a picture of the rows of the list. */
export function Timeline({ groups, table, rows: list }: TimelineProps) {
  const day = useDay();
  const isToday = !useAsOf().valid;
  const rows = groups.flatMap(({ shown }) => shown);
  const axis = axisOf(
    rows.map(({ tie }) => tie),
    day,
  );
  const x = scaleOf(axis, NAMES, WIDTH - RIGHT);
  let y = TOP;
  const heads = groups.map(({ kind, shown }) => {
    const top = y;
    y += GROUP_PX + shown.length * ROW_PX;
    return { kind, shown, top };
  });
  const title = text('explorer.organisation.timeline', {
    count: rows.length,
    from: String(axis.from),
    to: String(Math.floor(axis.to)),
  });
  // Years that would overlap the word "today" are left out.
  const years = ticksOf(axis).filter((year) => Math.abs(x(year) - x(axis.today)) > 80);
  return (
    <figure class="timeline" id="ties-picture">
      <svg viewBox={`0 0 ${String(WIDTH)} ${String(y)}`} role="img" aria-label={title}>
        <defs>
          <pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path class="hatch-line" d="M0 0v7" />
          </pattern>
        </defs>
        {years.map((year) => (
          <g key={year}>
            <path class="axis" d={`M${String(x(year))} ${String(TOP - 8)}V${String(y)}`} />
            <text class="middle sub" x={x(year)} y={16}>
              {String(year)}
            </text>
          </g>
        ))}
        <path class="today" d={`M${String(x(axis.today))} ${String(TOP - 12)}V${String(y)}`} />
        <text class="end today" x={Math.min(WIDTH, x(axis.today) + 20)} y={16}>
          {text(isToday ? 'explorer.organisation.today' : 'explorer.organisation.asOf')}
        </text>
        {heads.map(({ kind, shown, top }) => (
          <g key={kind}>
            <text class="sub" x={0} y={top + 20}>
              {text('explorer.organisation.tieKind', { kind })}
            </text>
            {shown.map((row, index) => (
              <Bar key={row.tie.id} row={row} axis={axis} x={x} y={top + GROUP_PX + index * ROW_PX} />
            ))}
          </g>
        ))}
      </svg>
      <ChartFoot table={table} rows={list}>
        {text('explorer.organisation.timelineNote')}
      </ChartFoot>
    </figure>
  );
}

interface BarProps {
  row: TieRow;
  axis: Axis;
  x: (year: number) => number;
  y: number;
}

function Bar({ row: { tie, other }, axis, x, y }: BarProps) {
  const spans = spansOf(tie, axis);
  const tick = evidenceYear(tie, axis);
  const isUndated = tick === null && spans.every(({ look }) => look === 'unknown');
  const name = nameOf(other);
  const short = name.length > MAX_LETTERS ? `${name.slice(0, MAX_LETTERS - 1)}…` : name;
  const middle = y + ROW_PX / 2;
  return (
    <>
      <text x={0} y={middle + 5} class={tie.status === 'CURRENT' ? 'strong' : undefined}>
        {short}
      </text>
      {spans.map(({ from, to, look }) => (
        <rect
          key={from}
          class={`span ${look} of-${tie.status}`}
          x={x(from)}
          width={Math.max(2, x(to) - x(from))}
          y={middle - BAR_PX / 2}
          height={BAR_PX}
          fill={look === 'unknown' ? 'url(#hatch)' : undefined}
        />
      ))}
      {isUndated && (
        <text class="middle sub" x={(x(axis.from) + x(axis.today)) / 2} y={middle + 5}>
          {text('explorer.organisation.noDate')}
        </text>
      )}
      {tick !== null && <path class="tick" d={`M${String(x(tick))} ${String(middle - 9)}v18`} />}
    </>
  );
}
