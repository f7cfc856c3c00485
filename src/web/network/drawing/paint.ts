import { text } from '../../language/text';
import { shapeOf } from '../../parts/glyph';
import type { Box } from './labels';
import { SIZE, write } from './paint-labels';
import { arrowOf, middleOf, type PixelLine, type PixelNode, type Pixels, type Scene } from './scene';
import { isHollow, letterOf, type Mark, type Palette } from './styles';

type Context = CanvasRenderingContext2D;

/** The opacity of anything that is not highlighted. */
export const FAINT = 0.22;
export const SIGN_RADIUS = 9;
/** The sign in the middle of a contested line. */
export const DISPUTED_SIGN = '≠';

/** Paints the layer under the lines: the selected line and the path. */
export function paintUnder(context: Context, { lines, byId }: Pixels, scene: Scene, palette: Palette): void {
  context.lineCap = 'round';
  context.strokeStyle = palette.wash;
  context.lineWidth = 14;
  for (const { from, to } of lines.filter(({ line }) => line.id === scene.current)) stroke(context, from, to);
  for (const [from, to] of scene.path?.steps ?? []) {
    if (byId.has(from) && byId.has(to)) stroke(context, byId.get(from)!, byId.get(to)!);
  }
  context.lineCap = 'butt';
}

/** Paints lines and marks. */
export function paintShapes(context: Context, { nodes, lines }: Pixels, palette: Palette): void {
  for (const line of lines) {
    context.globalAlpha = line.isFaint ? FAINT : 1;
    context.strokeStyle = colourOf(line, palette);
    context.lineWidth = line.width;
    context.setLineDash([...line.dashes]);
    stroke(context, line.from, line.to);
  }
  context.setLineDash([]);
  for (const node of [...nodes].reverse()) {
    context.globalAlpha = node.isFaint ? FAINT : 1;
    context.save();
    context.translate(node.x, node.y);
    context.scale(node.radius, node.radius);
    const path = outlineOf(node.mark);
    context.fillStyle = palette.mark(node.mark);
    context.fill(path);
    context.lineWidth = 1.5 / node.radius;
    context.strokeStyle = isHollow(node.mark) ? palette.ink : palette.paper;
    context.stroke(path);
    context.restore();
  }
  context.globalAlpha = 1;
}

const OUTLINES = new Map<Mark, Path2D>();

/** Returns the outline of a mark of radius 1, parsed once: parsing takes longer than drawing. */
function outlineOf(mark: Mark): Path2D {
  const outline = OUTLINES.get(mark) ?? new Path2D(shapeOfMark(mark, 1));
  OUTLINES.set(mark, outline);
  return outline;
}

export type LineColour = Pick<PixelLine, 'isDisputed' | 'isHighlighted'>;

export function colourOf({ isDisputed, isHighlighted }: LineColour, palette: Palette): string {
  if (isDisputed) return palette.disputed;
  return isHighlighted ? palette.accent : palette.line;
}

export function shapeOfMark(mark: Mark, radius: number): string {
  if (mark === 'dot' || mark === 'several') return shapeOf('CIVIL_SOCIETY', radius);
  return shapeOf(mark === 'initiative' ? undefined : mark, radius);
}

/** Paints the layer over lines and marks; returns the boxes of signs and steps. */
export function paintOver(context: Context, pixels: Pixels, scene: Scene, palette: Palette): Box[] {
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  for (const line of pixels.lines) {
    context.globalAlpha = line.isFaint ? FAINT : 1;
    paintArrow(context, line, palette);
    if (line.isDisputed) paintSign(context, line, palette);
  }
  for (const node of [...pixels.nodes].reverse()) paintNode(context, node, scene, palette);
  context.globalAlpha = 1;
  const tags = paintSteps(context, pixels, scene, palette);
  const signs = pixels.lines.filter(({ isDisputed }) => isDisputed).map(signBox);
  return [...tags, ...signs];
}

function stroke(context: Context, from: { x: number; y: number }, to: { x: number; y: number }): void {
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.stroke();
}

function paintArrow(context: Context, line: PixelLine, palette: Palette): void {
  const arrow = arrowOf(line);
  if (!arrow) return;
  context.save();
  context.translate(arrow.x, arrow.y);
  context.rotate(arrow.angle);
  context.fillStyle = colourOf(line, palette);
  context.beginPath();
  context.moveTo(0, 0);
  context.lineTo(-10, -4.6);
  context.lineTo(-10, 4.6);
  context.fill();
  context.restore();
}

function paintSign(context: Context, line: PixelLine, palette: Palette): void {
  const { x, y } = middleOf(line);
  const colour = colourOf(line, palette);
  context.beginPath();
  context.arc(x, y, SIGN_RADIUS, 0, 2 * Math.PI);
  context.fillStyle = palette.paper;
  context.fill();
  context.lineWidth = 1.5;
  context.strokeStyle = colour;
  context.stroke();
  write(context, DISPUTED_SIGN, x, y, { colour, font: `700 ${String(SIZE)}px ${palette.font}` });
}

function signBox(line: PixelLine): Box {
  const { x, y } = middleOf(line);
  return { left: x - SIGN_RADIUS, right: x + SIGN_RADIUS, top: y - SIGN_RADIUS, bottom: y + SIGN_RADIUS };
}

function paintNode(context: Context, node: PixelNode, scene: Scene, palette: Palette): void {
  const { drawn, mark, radius, x, y, isFaint } = node;
  context.globalAlpha = isFaint ? FAINT : 1;
  const outline = (far: number, colour: string, width: number): void => {
    context.save();
    context.translate(x, y);
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.stroke(new Path2D(shapeOfMark(mark, radius + far)));
    context.restore();
  };
  if (scene.chosen.has(drawn.id)) outline(5, palette.accent, 3);
  if (scene.current === drawn.id) outline(3, palette.accent, 2);
  if (scene.hovered === drawn.id) outline(3, palette.ink, 1.5);
  if (mark === 'several') outline(4, palette.ink, 1.5);
  const letter = letterOf(mark, drawn.members?.length);
  if (letter && radius >= 6) {
    const colour = isHollow(mark) ? palette.ink : palette.onSeat;
    write(context, letter, x, y + 0.5, { colour, font: `700 ${String(Math.round(radius * 0.95))}px ${palette.font}` });
  }
  if (scene.pinned.has(drawn.id)) {
    context.beginPath();
    context.arc(x + 0.75 * radius, y - 0.75 * radius, 3.5, 0, 2 * Math.PI);
    context.fillStyle = palette.ink;
    context.fill();
    context.lineWidth = 1.5;
    context.strokeStyle = palette.paper;
    context.stroke();
  }
}

/** Paints the steps' numbers and the tag of the first one to check; returns their boxes. */
function paintSteps(context: Context, { byId, nodes }: Pixels, { path }: Scene, palette: Palette) {
  return (path?.steps ?? []).flatMap(([fromId, toId], index) => {
    const [from, to] = [byId.get(fromId), byId.get(toId)];
    if (!from || !to) return [];
    const isWeakest = path!.weakest === index;
    context.strokeStyle = palette.accent;
    context.lineWidth = 2.5;
    const words = isWeakest ? `${String(index + 1)} · ${text('explorer.network.checkFirst')}` : String(index + 1);
    const font = `600 ${String(SIZE)}px ${palette.font}`;
    context.font = font;
    const half = Math.max(11, context.measureText(words).width / 2 + 8);
    const [x, y] = clearPlace(from, to, half, nodes);
    context.beginPath();
    context.roundRect(x - half, y - 11, 2 * half, 22, isWeakest ? 2 : 11);
    context.fillStyle = palette.accent;
    context.fill();
    write(context, words, x, y + 0.5, { colour: palette.onAccent, font });
    return [{ left: x - half, right: x + half, top: y - 11, bottom: y + 11 }];
  });
}

/** Returns the point of a line nearest its middle where a tag covers no mark, else its middle. */
function clearPlace(from: PixelNode, to: PixelNode, half: number, nodes: readonly PixelNode[]): [number, number] {
  const places = [0.5, 0.4, 0.6, 0.3, 0.7].map((share): [number, number] => [
    from.x + share * (to.x - from.x),
    from.y + share * (to.y - from.y),
  ]);
  const isClear = ([x, y]: [number, number]) =>
    nodes.every((node) => Math.abs(node.x - x) > half + node.radius || Math.abs(node.y - y) > 11 + node.radius);
  return places.find(isClear) ?? places[0]!;
}
