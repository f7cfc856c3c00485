import type { Network, NetworkNode } from './network';

/** A name in a picture: where it is written, and which of its points is there. */
export interface Label {
  index: number;
  name: string;
  x: number;
  y: number;
  anchor: 'middle' | 'start' | 'end';
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface LabelOptions {
  most: number;
  /** Where a node is, in pixels. */
  at: (index: number) => readonly [x: number, y: number];
  /** How wide a name is, in pixels. */
  widthOf: (name: string) => number;
  /** The radius of a mark, in pixels. */
  radius: number;
  /** Whether names keep off the marks too. */
  keepsOffMarks: boolean;
  /** Whether a node lies in the picture. Default: all do. */
  isShown?: (index: number) => boolean;
}

const LINE_PX = 16;
const MAX_LETTERS = 36;

/** The name of a node in a picture, cut where it is long: the list has all of it. */
export function shortName(node: NetworkNode): string {
  const name = 'name' in node ? node.name : '';
  return name.length > MAX_LETTERS ? `${name.slice(0, MAX_LETTERS - 1).trimEnd()}…` : name;
}

/**
 * The names that a picture has room for: of the node in the middle, then of those with the most ties. Each stands below its mark,
 * or else above or beside it, so that no name lies on another.
 */
export function placeLabels({ placed }: Network, options: LabelOptions): Label[] {
  const { most, at, widthOf, radius, keepsOffMarks, isShown } = options;
  const taken: Box[] = keepsOffMarks
    ? placed.map((_, index) => {
        const [x, y] = at(index);
        return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
      })
    : [];
  const order = placed
    .map((_, index) => index)
    .sort((a, b) => Number(b === 0) - Number(a === 0) || placed[b]!.degree - placed[a]!.degree);
  const labels: Label[] = [];
  for (const index of order) {
    if (labels.length >= most) break;
    const name = shortName(placed[index]!.node);
    if (!name || isShown?.(index) === false) continue;
    const [x, y] = at(index);
    const width = widthOf(name);
    const far = radius + 3;
    const places: Omit<Label, 'index' | 'name'>[] = [
      { x, y: y + far + LINE_PX / 2, anchor: 'middle' },
      { x, y: y - far - LINE_PX / 2, anchor: 'middle' },
      { x: x + far, y, anchor: 'start' },
      { x: x - far, y, anchor: 'end' },
    ];
    const place = places.find((one) => {
      const box = boxOf(one, width);
      return taken.every((other) => !meet(box, other));
    });
    if (!place) continue;
    taken.push(boxOf(place, width));
    labels.push({ index, name, ...place });
  }
  return labels;
}

function boxOf({ x, y, anchor }: Omit<Label, 'index' | 'name'>, width: number): Box {
  const left = anchor === 'middle' ? x - width / 2 : anchor === 'start' ? x : x - width;
  return { left, right: left + width, top: y - LINE_PX / 2, bottom: y + LINE_PX / 2 };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
