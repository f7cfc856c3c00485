import { formatNumber } from '../language/format';
import { text } from '../language/text';
import { shadeSpans } from './subjects';

/** What the shades of the map mean. */
export function WorldLegend({ counts }: { counts: readonly number[] }) {
  return (
    <ul class="legend" aria-label={text('explorer.seat.legend')}>
      {shadeSpans(counts).map(({ shade, from, to }) => (
        <li key={shade}>
          <svg class="world-key" width="22" height="14" aria-hidden="true">
            <rect class={`shade-${String(shade)}`} width="22" height="14" />
          </svg>
          {from === to
            ? formatNumber(from)
            : text('explorer.world.span', { from: formatNumber(from), to: formatNumber(to) })}
        </li>
      ))}
      <li>
        <span class="world-key hatched" aria-hidden="true" />
        {text('explorer.coverage.nothing')}
      </li>
    </ul>
  );
}
