/** A rectangle by its upper left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The width of a letter of a label, on average and rounded up, in pixels. */
const LETTER_WIDTH = 7.4;

/** Wraps words in lines of a width in pixels; the last line ends in "…" where text remains. */
export function wrap(text: string, width: number, maxLines: number): string[] {
  const letters = Math.max(6, Math.floor(width / LETTER_WIDTH));
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const shown = lines.slice(0, maxLines).map((line) => shorten(line, letters));
  if (lines.length > maxLines) shown[maxLines - 1] = `${shorten(shown.at(-1)!, letters - 1).replace(/…$/, '')}…`;
  return shown;
}

function shorten(line: string, letters: number): string {
  return line.length <= letters ? line : `${line.slice(0, letters - 1)}…`;
}

/** Returns the box of lines that are centred on x and begin at a height. */
export function textBox(x: number, top: number, lines: readonly string[], lineHeight: number): Box {
  const width = LETTER_WIDTH * Math.max(...lines.map((line) => line.length));
  return { x: x - width / 2, y: top, width, height: lines.length * lineHeight };
}

/** True where two rectangles have a point in common. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The positions of a label along a line, as shares of its length: the middle first. */
const SHARES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];

/** Returns the first free box at a line, above it, else on or below it; null where none is. */
export function freePlace(
  points: readonly { x: number; y: number }[],
  lines: readonly string[],
  lineHeight: number,
  taken: readonly Box[],
): Box | null {
  const height = lines.length * lineHeight;
  for (const share of SHARES) {
    const { x, y } = pointAt(points, share);
    for (const top of [y - height - 3, y - height / 2, y + 3]) {
      const box = textBox(x, top, lines, lineHeight);
      if (!taken.some((takenBox) => overlaps(box, takenBox))) return box;
    }
  }
  return null;
}

/** Returns the point at a share of the length of a line. */
function pointAt(points: readonly { x: number; y: number }[], share: number): { x: number; y: number } {
  const lengths = points.slice(1).map(({ x, y }, index) => Math.hypot(x - points[index]!.x, y - points[index]!.y));
  let left = share * lengths.reduce((sum, length) => sum + length, 0);
  for (const [index, length] of lengths.entries()) {
    const [from, to] = [points[index]!, points[index + 1]!];
    if (left <= length && length > 0) {
      return { x: from.x + ((to.x - from.x) * left) / length, y: from.y + ((to.y - from.y) * left) / length };
    }
    left -= length;
  }
  return points.at(-1)!;
}
