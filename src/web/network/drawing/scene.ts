import type { PicturePosition } from '../../../graph/picture/picture-view';
import { type Camera, markScale, type Size, toPixels } from './camera';
import type { DrawnLine, DrawnNode, Drawing } from './drawing';
import { DASHES, LINE_WIDTHS, type Mark, markOf, radiusOf } from './styles';

/** The content of a picture, and its selection. */
export interface Scene {
  drawing: Drawing;
  places: ReadonlyMap<string, PicturePosition>;
  /** The ids of the selected and of the hovered node or line. */
  current: string | null;
  hovered: string | null;
  chosen: ReadonlySet<string>;
  pinned: ReadonlySet<string>;
  /** The ids of the highlighted nodes and lines, with the rest faint; null for no highlight. */
  bright: ReadonlySet<string> | null;
  path: DrawnPath | null;
}

const NONE: ReadonlySet<string> = new Set();

/** Returns a read-only picture, without any chosen, pinned or hovered node. */
export function plainScene({ drawing, places, bright }: Pick<Scene, 'drawing' | 'places' | 'bright'>): Scene {
  return { drawing, places, bright, current: null, hovered: null, chosen: NONE, pinned: NONE, path: null };
}

/** A path drawn over the picture. */
export interface DrawnPath {
  /** The ids of the two ends of each step, in order. */
  steps: readonly (readonly [string, string])[];
  /** The index of the first step to check; null where that is a name. */
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
  /** In pixels; empty for a solid line. */
  dashes: readonly number[];
  isFaint: boolean;
  isDisputed: boolean;
  isHighlighted: boolean;
}

/** The drawn items with their positions, in pixels. */
export interface Pixels {
  nodes: readonly PixelNode[];
  byId: ReadonlyMap<string, PixelNode>;
  lines: readonly PixelLine[];
}

export function pixelsOf(scene: Scene, camera: Camera): Pixels {
  const { drawing, places, bright, current, hovered, path } = scene;
  const steps = new Set(path?.steps.flatMap(([from, to]) => [`${from} ${to}`, `${to} ${from}`]));
  const isBright = ({ ties }: DrawnLine) => ties.some(({ id }) => bright?.has(id));
  const isOnPath = ({ from, to }: DrawnLine) => steps.has(`${from} ${to}`);
  const grown = markScale(camera);
  const active = new Set([current, hovered]);
  const hasLines = drawing.lines.length > 0;
  const nodes = drawing.nodes.flatMap((drawn): PixelNode[] => {
    const place = places.get(drawn.id);
    if (!place) return [];
    const isFaint = bright ? !bright.has(drawn.id) : hasLines && drawn.lines.length === 0 && !active.has(drawn.id);
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
        isHighlighted: [line.id, line.from, line.to].some((id) => active.has(id)) || isOnPath(line) || isBright(line),
      },
    ];
  });
  return { nodes, byId, lines };
}

/** The distances from a node and from a line within which a press hits them. */
const [NODE_REACH, LINE_REACH] = [4, 5];

/** Returns the id of the node or line at a point. */
export function idAt({ nodes, lines }: Pixels, at: PicturePosition): string | null {
  const hit = nodes.find(({ x, y, radius }) => Math.hypot(x - at.x, y - at.y) <= radius + NODE_REACH);
  if (hit) return hit.drawn.id;
  const nearest = lines
    .map((line) => ({ line, distance: distanceTo(line, at) }))
    .filter(({ distance }) => distance <= LINE_REACH)
    .sort((a, b) => a.distance - b.distance)[0];
  return nearest?.line.line.id ?? null;
}

function distanceTo({ from, to }: PixelLine, { x, y }: PicturePosition): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((x - from.x) * dx + (y - from.y) * dy) / Math.max(1, dx * dx + dy * dy);
  const at = Math.min(1, Math.max(0, along));
  return Math.hypot(x - from.x - at * dx, y - from.y - at * dy);
}

/** Returns the point and the angle at which a line meets the outline of the end of its arrow. */
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

/** True where a point of the picture is visible in a frame. */
export const isInFrame = ({ x, y }: PicturePosition, { width, height }: Size): boolean =>
  x > 0 && y > 0 && x < width && y < height;
