import type { StakeholderGroup } from '../graphql/graphql';
import { LETTERS } from './seat';

interface GlyphProps {
  node: { __typename: string; group?: StakeholderGroup };
  x: number;
  y: number;
  radius: number;
}

/** The mark of a node: its sector's shape with its group's letter, or an initiative's rounded T. */
export function Glyph({ node: { group }, x, y, radius }: GlyphProps) {
  return (
    <g class={group ?? 'no-group'}>
      <path class="glyph" d={shapeOf(group, radius)} transform={`translate(${String(x)} ${String(y)})`} />
      <text class="letter" x={x} y={y + 5}>
        {group ? LETTERS[group] : 'T'}
      </text>
    </g>
  );
}

const PUBLIC: readonly StakeholderGroup[] = ['GOVERNMENT', 'LAW_ENFORCEMENT', 'INTERGOVERNMENTAL'];
const MONEY: readonly StakeholderGroup[] = ['PRIVATE_SECTOR', 'DONOR'];
const KNOWLEDGE: readonly StakeholderGroup[] = ['ACADEMIA', 'MEDIA'];

/** Returns the outline of a mark around the origin, as an SVG path. */
export function shapeOf(group: StakeholderGroup | undefined, r: number): string {
  if (group && MONEY.includes(group)) return polygon([0, -1.2], [1.2, 0], [0, 1.2], [-1.2, 0]);
  if (group && KNOWLEDGE.includes(group))
    return polygon([-0.55, -1], [0.55, -1], [1.1, 0], [0.55, 1], [-0.55, 1], [-1.1, 0]);
  if (group && PUBLIC.includes(group)) return polygon([-0.93, -0.93], [0.93, -0.93], [0.93, 0.93], [-0.93, 0.93]);
  const corner = group ? r : r / 2;
  const side = String(2 * (r - corner));
  const arc = (dx: number, dy: number) => `a${String(corner)} ${String(corner)} 0 0 1 ${String(dx)} ${String(dy)}`;
  return `M${String(corner - r)} ${String(-r)}h${side}${arc(corner, corner)}v${side}${arc(-corner, corner)}h-${side}${arc(-corner, -corner)}v-${side}${arc(corner, -corner)}z`;

  function polygon(...points: [number, number][]): string {
    return `M${points.map(([x, y]) => `${String(x * r)} ${String(y * r)}`).join('L')}z`;
  }
}
