import { formatNumber } from '../language/format';
import { byKind, missingYears, runsOf } from './series';
import type { IndicatorValue } from './indicator-values';

interface IndicatorChartProps {
  values: readonly IndicatorValue[];
  /** The years of all charts of the page, so that they can be compared. */
  axis: { from: number; to: number };
  title: string;
}

const [WIDTH, HEIGHT, LEFT, TOP, BOTTOM] = [340, 150, 40, 12, 24];

/** An indicator by year; lines join values of consecutive years only, other years are hatched. */
export function IndicatorChart({ values, axis, title }: IndicatorChartProps) {
  const { BASELINE: baselines, TARGET: targets, points } = byKind(values);
  const maximum = Math.max(...values.map(({ value }) => value), 1);
  const years = axis.to - axis.from + 1;
  const step = (WIDTH - LEFT - 8) / years;
  const x = (year: number) => LEFT + (year - axis.from + 0.5) * step;
  const y = (value: number) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - value / maximum);
  const bottom = HEIGHT - BOTTOM;
  const at = ({ year, value }: { year: number; value: number }) => `${String(x(year))} ${String(y(value))}`;
  const dated = (selected: readonly IndicatorValue[]) => runsOf(selected).flat();
  return (
    <svg class="indicator-chart" role="img" aria-label={title} viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}>
      {missingYears(points, axis).map((year) => (
        <rect
          key={year}
          class="missing"
          x={x(year) - step / 2}
          y={TOP}
          width={step}
          height={bottom - TOP}
          fill="url(#year-unknown)"
        />
      ))}
      <path class="axis" d={`M${String(LEFT)} ${String(TOP)}V${String(bottom)}H${String(WIDTH - 8)}`} />
      <text class="end" x={LEFT - 5} y={TOP + 5}>
        {formatNumber(maximum)}
      </text>
      <text class="end" x={LEFT - 5} y={bottom + 4}>
        {formatNumber(0)}
      </text>
      <text x={LEFT} y={HEIGHT - 6}>
        {String(axis.from)}
      </text>
      {axis.to > axis.from && (
        <text class="end" x={WIDTH - 8} y={HEIGHT - 6}>
          {String(axis.to)}
        </text>
      )}
      {dated(targets).map((target, index) => (
        <path key={index} class="target" d={`M${String(x(target.year) - 7)} ${String(y(target.value))}h14`} />
      ))}
      {runsOf(points).map((run) => (
        <path key={run[0]!.year} class="measured" d={`M${run.map(at).join('L')}`} />
      ))}
      {dated(points).map((value, index) => (
        <circle
          key={index}
          class={value.isDerived ? 'counted' : 'measured'}
          cx={x(value.year)}
          cy={y(value.value)}
          r={3.5}
        />
      ))}
      {dated(baselines).map((value, index) => (
        <path key={index} class="baseline" d="M0 -6L6 0L0 6L-6 0z" transform={`translate(${at(value)})`} />
      ))}
    </svg>
  );
}

/** The hatching that all charts share. */
export function ChartHatch() {
  return (
    <svg width="0" height="0" aria-hidden="true" class="chart-hatch">
      <defs>
        <pattern id="year-unknown" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path class="hatch-line" d="M0 0v7" />
        </pattern>
      </defs>
    </svg>
  );
}
