import type { Sheet } from './drawable';

/** A sheet as a picture in the page, such as for print, in the colours of the page. */
export function DrawnSheet({ sheet: { width, height, drawables }, title }: { sheet: Sheet; title: string }) {
  return (
    <svg class="drawn-sheet" viewBox={`0 0 ${String(width)} ${String(height)}`} role="img" aria-label={title}>
      {drawables.map((drawable, index) =>
        drawable.kind === 'path' ? (
          <path
            key={index}
            d={drawable.d}
            transform={`translate(${String(drawable.x)} ${String(drawable.y)}) rotate(${String(drawable.turned ?? 0)})`}
            fill={drawable.fill ?? 'none'}
            stroke={drawable.stroke}
            stroke-width={drawable.width}
            stroke-dasharray={drawable.dashes?.join(' ')}
            opacity={drawable.alpha}
          />
        ) : (
          <text
            key={index}
            x={drawable.x}
            y={drawable.y}
            font-size={drawable.size}
            font-weight={drawable.isBold ? 600 : undefined}
            fill={drawable.fill}
            text-anchor={drawable.anchor}
            dominant-baseline="central"
            stroke={drawable.halo}
            stroke-width={drawable.halo && 4}
            paint-order="stroke"
            opacity={drawable.alpha}
          >
            {drawable.text}
          </text>
        ),
      )}
    </svg>
  );
}
