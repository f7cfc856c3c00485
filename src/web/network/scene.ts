import type { PicturePosition } from '../../graph/picture/picture-view';
import { type Camera, markScale, type Size, toPixels } from './camera';
import type { DrawnLine, DrawnNode, Drawing } from './drawing';
import { DASHES, LINE_WIDTHS, type Mark, markOf, radiusOf } from './looks';

/** What a picture shows, and what in it is told. */
export interface Scene {
  drawing: Drawing;
  places: ReadonlyMap<string, PicturePosition>;
  /** The id of the node or line that is told, and of the one that is pointed at. */
  current: string | null;
  pointed: string | null;
  chosen: ReadonlySet<string>;
  pinned: ReadonlySet<string>;
  /** Where some are told: the ids of these nodes and lines; the rest is faint. */
  bright: ReadonlySet<string> | null;
  path: DrawnPath | null;
}

const NONE: ReadonlySet<string> = new Set();

/** A picture to be looked at, of which nothing is chosen, pinned or pointed at. */
export function plainScene({ drawing, places, bright }: Pick<Scene, 'drawing' | 'places' | 'bright'>): Scene {
  return { drawing, places, bright, current: null, pointed: null, chosen: NONE, pinned: NONE, path: null };
}

/** A path that is drawn over the picture. */
export interface DrawnPath {
  /** The ids of the two ends of each step, in order. */
  steps: readonly (readonly [string, string])[];
  /** The index of the step to be checked first; null where that is a name. */
  weakest: number | null;
}

export interface PixelNode extends PicturePosition {
  drawn: DrawnNode;
  mark: Mark;
  radius: number;
  isFaint: boolean;
}

export interface PixelLine {
  line: DrawnLine;
  from: PixelNode;
  to: PixelNode;
  width: number;
  /** In pixels; empty where it is solid. */
  dashes: readonly number[];
  isFaint: boolean;
  isDisputed: boolean;
  isTold: boolean;
}

/** What is drawn where, in pixels. */
export interface Pixels {
  nodes: readonly PixelNode[];
  byId: ReadonlyMap<string, PixelNode>;
  lines: readonly PixelLine[];
}

export function pixelsOf(scene: Scene, camera: Camera): Pixels {
  const { drawing, places, bright, current, pointed, path } = scene;
  const steps = new Set(path?.steps.flatMap(([from, to]) => [`${from} ${to}`, `${to} ${from}`]));
  const isBright = ({ ties }: DrawnLine) => ties.some(({ id }) => bright?.has(id));
  const isOnPath = ({ from, to }: DrawnLine) => steps.has(`${from} ${to}`);
  const grown = markScale(camera);
  const told = new Set([current, pointed]);
  const hasLines = drawing.lines.length > 0;
  const nodes = drawing.nodes.flatMap((drawn): PixelNode[] => {
    const place = places.get(drawn.id);
    if (!place) return [];
    const isFaint = bright ? !bright.has(drawn.id) : hasLines && drawn.lines.length === 0 && !told.has(drawn.id);
    return [{ ...toPixels(camera, place), drawn, mark: markOf(drawn), radius: grown * radiusOf(drawn), isFaint }];
  });
  const byId = new Map(nodes.map((node) => [node.drawn.id, node]));
  const lines = drawing.lines.flatMap((line): PixelLine[] => {
    const [from, to] = [byId.get(line.from), byId.get(line.to)];
    if (!from || !to) return [];
    const width = LINE_WIDTHS[line.width - 1]!;
    return [
      {
        line,
        from,
        to,
        width,
        dashes: (DASHES[line.status] ?? []).map((length) => length * Math.max(1.3, width)),
        isFaint: bright !== null && !isBright(line),
        isDisputed: line.status === 'CONTESTED',
        isTold: [line.id, line.from, line.to].some((id) => told.has(id)) || isOnPath(line) || isBright(line),
      },
    ];
  });
  return { nodes, byId, lines };
}

/** How far outside of a node it can be pressed, and how far from a line. */
const [NODE_REACH, LINE_REACH] = [4, 5];

/** The id of the node or line at some pixels. */
export function idAt({ nodes, lines }: Pixels, at: PicturePosition): string | null {
  const hit = nodes.find(({ x, y, radius }) => Math.hypot(x - at.x, y - at.y) <= radius + NODE_REACH);
  if (hit) return hit.drawn.id;
  const near = lines
    .map((line) => ({ line, distance: distanceTo(line, at) }))
    .filter(({ distance }) => distance <= LINE_REACH)
    .sort((a, b) => a.distance - b.distance)[0];
  return near?.line.line.id ?? null;
}

function distanceTo({ from, to }: PixelLine, { x, y }: PicturePosition): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((x - from.x) * dx + (y - from.y) * dy) / Math.max(1, dx * dx + dy * dy);
  const at = Math.min(1, Math.max(0, along));
  return Math.hypot(x - from.x - at * dx, y - from.y - at * dy);
}

/** Where a line meets the outline of its end that an arrow points to, and the angle at which it does. */
export function arrowOf({ line, from, to }: PixelLine): (PicturePosition & { angle: number }) | null {
  if (!line.arrow) return null;
  const [tail, head] = line.arrow === 'to' ? [from, to] : [to, from];
  const angle = Math.atan2(head.y - tail.y, head.x - tail.x);
  const far = head.radius + 3;
  return { x: head.x - far * Math.cos(angle), y: head.y - far * Math.sin(angle), angle };
}

export const middleOf = ({ from, to }: PixelLine): PicturePosition => ({
  x: (from.x + to.x) / 2,
  y: (from.y + to.y) / 2,
});

/** Whether something of the picture can be seen in a frame. */
export const isInFrame = ({ x, y }: PicturePosition, { width, height }: Size): boolean =>
  x > 0 && y > 0 && x < width && y < height;
