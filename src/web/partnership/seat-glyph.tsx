import type { SeatState, StakeholderGroup } from '../graphql/graphql';
import { shapeOf } from '../parts/glyph';
import { LETTERS } from '../parts/seat';

interface SeatGlyphProps {
  group: StakeholderGroup;
  state: SeatState;
  x: number;
  y: number;
}

/** The mark of a group in a picture, with the shape of its sector: filled, hollow, or hatched where it cannot be told. */
export function SeatGlyph({ group, state, x, y }: SeatGlyphProps) {
  return (
    <g class={`${group} glyph-${state}`} transform={`translate(${String(x)} ${String(y)})`}>
      <path d={shapeOf(group, RADIUS)} class="shape" />
      {state === 'UNKNOWN' && <path d="M-9 -1 L-1 -9 M-9 7 L7 -9 M-5 9 L9 -5 M2 9 L9 2" class="hatch" />}
      <text y="5" class="letter">
        {LETTERS[group]}
      </text>
    </g>
  );
}

const RADIUS = 14;
