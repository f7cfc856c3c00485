import type { Stance } from '../graphql/graphql';

/** The columns of the map: from against to for, and last those whose position is unknown. */
export const COLUMNS: readonly (Stance | null)[] = ['OPPOSED', 'RELUCTANT', 'NEUTRAL', 'SUPPORTIVE', 'CHAMPION', null];

export interface Placed {
  id: string;
  x: number;
  y: number;
}

interface Room {
  columnWidth: number;
  height: number;
  /** The radius of a mark, with the space around it. */
  radius: number;
}

/**
 * Returns the positions of the marks: in the column of the stance, at a height by reach, the
 * furthest at the top. Marks that would overlap move sideways, and where the column is full also up
 * or down.
 */
export function placeStakeholders(
  stakeholders: readonly { id: string; reach: number; stance: Stance | null }[],
  { columnWidth, height, radius }: Room,
): Placed[] {
  const maximum = Math.max(...stakeholders.map(({ reach }) => reach), 0);
  const byReach = [...stakeholders].sort((a, b) => b.reach - a.reach);
  const placed = new Map<number, Placed[]>();
  for (const { id, reach, stance } of byReach) {
    const column = COLUMNS.indexOf(stance);
    const taken = placed.get(column) ?? [];
    const [x, y] = [
      (column + 0.5) * columnWidth,
      radius + (height - 2 * radius) * (maximum > 0 ? 1 - reach / maximum : 1),
    ];
    const free = positions(x, y).find((position) =>
      taken.every((other) => Math.hypot(other.x - position.x, other.y - position.y) >= 2 * radius - 1e-6),
    );
    placed.set(column, [...taken, { id, ...(free ?? { x, y }) }]);
  }
  return [...placed.values()].flat();

  function positions(x: number, y: number): { x: number; y: number }[] {
    // Fine steps, since marks at other heights leave gaps between whole ones.
    const step = radius / 3;
    const steps = (room: number) =>
      Array.from(
        { length: 2 * Math.floor(room / step) + 1 },
        (_, index) => (index % 2 === 0 ? -1 : 1) * Math.ceil(index / 2) * step,
      );
    return steps(height)
      .map((dy) => y + dy)
      .filter((moved) => moved >= radius && moved <= height - radius)
      .flatMap((moved) => steps(columnWidth / 2 - radius).map((dx) => ({ x: x + dx, y: moved })));
  }
}
