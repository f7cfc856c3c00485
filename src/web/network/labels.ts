import type { PicturePosition } from '../../graph/picture/picture-view';

/** What is to be written beside a mark. */
export interface Named extends PicturePosition {
  id: string;
  /** One or two. */
  lines: readonly string[];
  /** Follows the last line. */
  count: string;
  radius: number;
  /** Written even where it lies on others. */
  isNeeded: boolean;
}

/** Text in a picture: where its lines begin, end or have their middle. */
export interface Label {
  id: string;
  lines: readonly string[];
  count: string;
  /** Of the middle of its first line. */
  x: number;
  y: number;
  anchor: 'middle' | 'start' | 'end';
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export const LINE_HEIGHT = 16;
const MAX_LETTERS = 22;
const GAP = 3;

/** A name on one line, or on two where it is long; what has no room on these is cut: the list has all of it. */
export function wrapped(name: string): string[] {
  if (name.length <= MAX_LETTERS) return [name];
  const [first, rest] = cutAtSpace(name);
  if (!rest) return [first];
  const [second, more] = cutAtSpace(rest);
  return [first, more ? `${second}…` : second];
}

/** As many words as fit a line, and what is left. */
function cutAtSpace(text: string): [string, string] {
  if (text.length <= MAX_LETTERS) return [text, ''];
  const at = text.lastIndexOf(' ', MAX_LETTERS);
  return at > 0 ? [text.slice(0, at), text.slice(at + 1)] : [`${text.slice(0, MAX_LETTERS - 1)}…`, ''];
}

/**
 * The names that there is room for, in the order given: each below its mark, or else beside, above or at a corner of it, so that none
 * lies on another, on a mark, on what is taken or outside of the frame.
 */
export function placeLabels(
  named: readonly Named[],
  widthOf: (text: string) => number,
  { taken, frame }: { taken: readonly Box[]; frame: Box },
): Label[] {
  const occupied = [
    ...taken,
    ...named.map(({ x, y, radius }) => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius })),
  ];
  const labels: Label[] = [];
  for (const one of named) {
    if (one.lines.length === 0) continue;
    const width = Math.max(
      ...one.lines.map((line, index) => widthOf(index < one.lines.length - 1 ? line : line + one.count)),
    );
    const places = placesOf(one);
    const place =
      places.find((label) => {
        const box = boxOf(label, width);
        return isWithin(box, frame) && occupied.every((other) => !meet(box, other));
      }) ?? (one.isNeeded ? (places.find((label) => isWithin(boxOf(label, width), frame)) ?? places[0]) : undefined);
    if (!place) continue;
    occupied.push(boxOf(place, width));
    labels.push(place);
  }
  return labels;
}

function placesOf({ id, lines, count, x, y, radius }: Named): Label[] {
  const height = (lines.length - 1) * LINE_HEIGHT;
  const far = radius + GAP;
  const side = far * 0.8;
  const at = (dx: number, dy: number, anchor: Label['anchor']): Label => ({
    id,
    lines,
    count,
    anchor,
    x: x + dx,
    y: y + dy,
  });
  const [below, above, middle] = [far + LINE_HEIGHT / 2, -far - LINE_HEIGHT / 2 - height, -height / 2];
  return [
    at(0, below, 'middle'),
    at(far, middle, 'start'),
    at(-far, middle, 'end'),
    at(0, above, 'middle'),
    at(side, side + LINE_HEIGHT / 2, 'start'),
    at(side, -side - LINE_HEIGHT / 2 - height, 'start'),
    at(-side, side + LINE_HEIGHT / 2, 'end'),
    at(-side, -side - LINE_HEIGHT / 2 - height, 'end'),
  ];
}

export function boxOf({ lines, x, y, anchor }: Label, width: number): Box {
  const left = anchor === 'middle' ? x - width / 2 : anchor === 'start' ? x : x - width;
  return {
    left,
    right: left + width,
    top: y - LINE_HEIGHT / 2,
    bottom: y + LINE_HEIGHT / 2 + (lines.length - 1) * LINE_HEIGHT,
  };
}

function isWithin(box: Box, frame: Box): boolean {
  return box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
