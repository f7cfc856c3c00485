import type { PicturePosition } from '../../../graph/picture/picture-view';

/** A name to be written next to a mark. */
export interface LabelCandidate extends PicturePosition {
  id: string;
  /** One or two. */
  lines: readonly string[];
  /** The text after the last line. */
  count: string;
  radius: number;
  /** True where it is written even over others. */
  isNeeded: boolean;
}

/** A text in a picture, with the position at which its lines begin, end or have their middle. */
export interface Label {
  id: string;
  lines: readonly string[];
  count: string;
  /** The position of the middle of its first line. */
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

/** Returns a name on one line or two; the rest is cut, since the list has all of it. */
export function wrapped(name: string): string[] {
  if (name.length <= MAX_LETTERS) return [name];
  const [first, rest] = cutAtSpace(name);
  if (!rest) return [first];
  const [second, more] = cutAtSpace(rest);
  return [first, more ? `${second}…` : second];
}

/** Returns as many words as fit a line, and the rest. */
function cutAtSpace(text: string): [string, string] {
  if (text.length <= MAX_LETTERS) return [text, ''];
  const at = text.lastIndexOf(' ', MAX_LETTERS);
  return at > 0 ? [text.slice(0, at), text.slice(at + 1)] : [`${text.slice(0, MAX_LETTERS - 1)}…`, ''];
}

/**
 * Returns the names that fit, in the given order: each below its mark, or else next to, above or at
 * a corner of it, without overlap with another name, a mark, a taken box or the frame.
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  widthOf: (text: string) => number,
  { taken, frame }: { taken: readonly Box[]; frame: Box },
): Label[] {
  const occupied = [
    ...taken,
    ...candidates.map(({ x, y, radius }) => ({
      left: x - radius,
      right: x + radius,
      top: y - radius,
      bottom: y + radius,
    })),
  ];
  const labels: Label[] = [];
  for (const candidate of candidates) {
    if (candidate.lines.length === 0) continue;
    const width = Math.max(
      ...candidate.lines.map((line, index) =>
        widthOf(index < candidate.lines.length - 1 ? line : line + candidate.count),
      ),
    );
    const places = placesOf(candidate);
    const place =
      places.find((label) => {
        const box = boxOf(label, width);
        return isWithin(box, frame) && occupied.every((takenBox) => !meet(box, takenBox));
      }) ??
      (candidate.isNeeded ? (places.find((label) => isWithin(boxOf(label, width), frame)) ?? places[0]) : undefined);
    if (!place) continue;
    occupied.push(boxOf(place, width));
    labels.push(place);
  }
  return labels;
}

function placesOf({ id, lines, count, x, y, radius }: LabelCandidate): Label[] {
  const height = (lines.length - 1) * LINE_HEIGHT;
  const distance = radius + GAP;
  const side = distance * 0.8;
  const at = (dx: number, dy: number, anchor: Label['anchor']): Label => ({
    id,
    lines,
    count,
    anchor,
    x: x + dx,
    y: y + dy,
  });
  const [below, above, middle] = [distance + LINE_HEIGHT / 2, -distance - LINE_HEIGHT / 2 - height, -height / 2];
  return [
    at(0, below, 'middle'),
    at(distance, middle, 'start'),
    at(-distance, middle, 'end'),
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
