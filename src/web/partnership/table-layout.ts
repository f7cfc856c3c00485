export interface PlacedChair<Chair> {
  chair: Chair;
  x: number;
  y: number;
  /** The y of each line of text, nearest to the mark first; the first is the group's name. */
  lines: { text: string; y: number }[];
}

export interface TableLayout<Chair> {
  width: number;
  height: number;
  top: { x: number; y: number; width: number; height: number };
  chairs: PlacedChair<Chair>[];
}

const WIDTH = 1140;
const TABLE_HEIGHT = 96;
/** From the edge of the table to the middle of a mark, and from there to the first line. */
const MARK_GAP = 28;
const FIRST_LINE = 32;
const LINE = 19;
const MARGIN = 12;

/**
 * Places chairs around a long table: the first half above and the second half below it, each from
 * left to right, which is the order of reading. Their lines of text are on the side away from the
 * table.
 */
export function layoutTable<Chair>(chairs: readonly Chair[], linesOf: (chair: Chair) => string[]): TableLayout<Chair> {
  const half = Math.ceil(chairs.length / 2);
  const rows = [chairs.slice(0, half), chairs.slice(half)];
  const depth = (row: readonly Chair[]) =>
    FIRST_LINE + LINE * Math.max(0, ...row.map((chair) => linesOf(chair).length - 1)) + MARGIN;
  const [above, below] = rows.map(depth) as [number, number];
  const tableY = above + MARK_GAP;
  const middles = [tableY - MARK_GAP, tableY + TABLE_HEIGHT + MARK_GAP];
  return {
    width: WIDTH,
    height: tableY + TABLE_HEIGHT + MARK_GAP + below,
    top: { x: 30, y: tableY, width: WIDTH - 60, height: TABLE_HEIGHT },
    chairs: rows.flatMap((row, side) =>
      row.map((chair, index) => {
        const y = middles[side]!;
        const away = side === 0 ? -1 : 1;
        return {
          chair,
          x: (WIDTH / row.length) * (index + 0.5),
          y,
          // The y of a text is its baseline, so that it begins lower below a mark.
          lines: linesOf(chair).map((text, line) => ({
            text,
            y: y + away * (FIRST_LINE + LINE * line) + (side === 0 ? 8 : 2),
          })),
        };
      }),
    ),
  };
}
