import { FIRST_YEAR } from '../parts/years';

const TICK_YEARS = 5;

/** How many links began in each year, as bars over a slider of the same years. */
export function YearBars({ years, shown }: { years: readonly number[]; shown: number }) {
  const last = Math.max(1, years.length - 1);
  const most = Math.max(1, ...years);
  const at = (index: number) => `${String((100 * index) / last)}%`;
  const ticks = years.map((_, index) => index).filter((index) => (FIRST_YEAR + index) % TICK_YEARS === 0);
  return (
    <svg class="year-bars" aria-hidden="true">
      <g class="bars">
        {years.map((count, index) => (
          <rect
            key={index}
            class={FIRST_YEAR + index > shown ? 'later' : undefined}
            x={at(index - 0.35)}
            width={at(0.7)}
            y={30 - (30 * count) / most}
            height={(30 * count) / most}
          />
        ))}
      </g>
      {ticks.map((index) => (
        <text key={index} x={at(index)} y={45}>
          {FIRST_YEAR + index}
        </text>
      ))}
    </svg>
  );
}
