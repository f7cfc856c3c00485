import type { Sheet } from './drawable';

/** A sheet as a picture in the page, such as for print, in the colours of the page. */
export function DrawnSheet({ sheet: { width, height, inks }, title }: { sheet: Sheet; title: string }) {
  return (
    <svg class="drawn-sheet" viewBox={`0 0 ${String(width)} ${String(height)}`} role="img" aria-label={title}>
      {inks.map((ink, index) =>
        ink.kind === 'path' ? (
          <path
            key={index}
            d={ink.d}
            transform={`translate(${String(ink.x)} ${String(ink.y)}) rotate(${String(ink.turned ?? 0)})`}
            fill={ink.fill ?? 'none'}
            stroke={ink.stroke}
            stroke-width={ink.width}
            stroke-dasharray={ink.dashes?.join(' ')}
            opacity={ink.alpha}
          />
        ) : (
          <text
            key={index}
            x={ink.x}
            y={ink.y}
            font-size={ink.size}
            font-weight={ink.isBold ? 600 : undefined}
            fill={ink.fill}
            text-anchor={ink.anchor}
            dominant-baseline="central"
            stroke={ink.halo}
            stroke-width={ink.halo && 4}
            paint-order="stroke"
            opacity={ink.alpha}
          >
            {ink.text}
          </text>
        ),
      )}
    </svg>
  );
}
