import { formatNumber } from '../../language/format';
import { shortNameOf } from '../../route/short-name';
import type { Size } from './camera';
import type { DrawnNode } from './drawing';
import { type Box, type Label, LINE_HEIGHT, type LabelCandidate, placeLabels, wrapped } from './labels';
import { isInFrame, type Pixels, type Scene } from './scene';
import type { Palette } from './styles';

type Context = CanvasRenderingContext2D;

export const SIZE = 13;

interface Writing {
  colour: string;
  font: string;
  /** The colour of an outline around the letters, so that they are legible over lines. */
  halo?: string;
  align?: CanvasTextAlign;
}

export function write(context: Context, words: string, x: number, y: number, writing: Writing): void {
  context.font = writing.font;
  context.textAlign = writing.align ?? 'center';
  if (writing.halo) {
    context.lineWidth = 4;
    context.strokeStyle = writing.halo;
    context.strokeText(words, x, y);
  }
  context.fillStyle = writing.colour;
  context.fillText(words, x, y);
}

export function paintLabels(
  context: Context,
  pixels: Pixels,
  scene: Scene,
  palette: Palette,
  size: Size,
  taken: readonly Box[],
): void {
  const font = (isBold: boolean) => `${isBold ? '700' : '400'} ${String(SIZE)}px ${palette.font}`;
  context.font = font(true);
  const widthOf = (words: string) => context.measureText(words).width;
  const first = scene.drawing.nodes[0]?.id;
  for (const label of labelsOf(pixels, scene, size, widthOf, taken)) {
    const { isFaint } = pixels.byId.get(label.id)!;
    context.globalAlpha = isFaint ? 0.45 : 1;
    const isHighlighted = [scene.current, scene.hovered].includes(label.id) || scene.chosen.has(label.id);
    const isBold = isHighlighted || label.id === first || (scene.path?.steps.flat().includes(label.id) ?? false);
    label.lines.forEach((words, index) => {
      const align = label.anchor === 'middle' ? 'center' : label.anchor;
      const y = label.y + index * LINE_HEIGHT;
      const colour = isHighlighted ? palette.accent : palette.ink;
      const count = index === label.lines.length - 1 ? label.count : '';
      const writing = { colour, font: font(isBold), halo: palette.paper };
      writeWithCount(context, { name: words, count, x: label.x, y, align }, writing, palette.soft);
    });
  }
  context.globalAlpha = 1;
}

/** Returns the number of ties of a name, which follows it. */
function countOf({ ties }: DrawnNode): string {
  return ties === null ? '' : ` ${formatNumber(ties)}`;
}

function writeWithCount(
  context: Context,
  { name, count, x, y, align }: { name: string; count: string; x: number; y: number; align: CanvasTextAlign },
  writing: Writing,
  soft: string,
): void {
  context.font = writing.font;
  const [nameWidth, countWidth] = [name, count].map((words) => context.measureText(words).width) as [number, number];
  const whole = nameWidth + countWidth;
  const left = align === 'center' ? x - whole / 2 : align === 'end' ? x - whole : x;
  write(context, name, left, y, { ...writing, align: 'start' });
  if (count) write(context, count, left + nameWidth, y, { ...writing, colour: soft, align: 'start' });
}

/** Returns the names that fit a frame: the selected ones first, then the most relevant. */
export function labelsOf(
  { nodes }: Pixels,
  { current, hovered, chosen, bright }: Scene,
  size: Size,
  widthOf: (words: string) => number,
  taken: readonly Box[],
): Label[] {
  const isNeeded = (id: string) => id === current || id === hovered || chosen.has(id) || (bright?.has(id) ?? false);
  const named = nodes
    .filter((node) => isInFrame(node, size))
    .map(({ drawn, x, y, radius, isFaint }): LabelCandidate => {
      const lines = isFaint && bright ? [] : wrapped(shortNameOf(drawn.node));
      return { id: drawn.id, lines, count: countOf(drawn), x, y, radius, isNeeded: isNeeded(drawn.id) };
    });
  const frame = { left: 0, top: 0, right: size.width, bottom: size.height };
  named.sort((a, b) => Number(b.isNeeded) - Number(a.isNeeded));
  return placeLabels(named, widthOf, { taken, frame });
}
