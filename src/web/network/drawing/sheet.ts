import type { Size } from './camera';
import { fitted } from './camera';
import type { Drawable, Sheet } from './drawable';
import { LINE_HEIGHT } from './labels';
import { colourOf, DISPUTED_SIGN, FAINT, type LineColour, shapeOfMark, SIGN_RADIUS } from './paint';
import { labelsOf } from './paint-labels';
import { arrowOf, middleOf, type PixelLine, pixelsOf, type Scene } from './scene';
import { isHollow, letterOf, type Mark, type Palette } from './styles';

/** The texts around a picture. */
export interface SheetWords {
  title: string;
  /** The two times in words. */
  date: string;
  /** The marks and lines in it, by their meaning. */
  marks: readonly { mark: Mark; name: string }[];
  lines: readonly { style: LineColour & Pick<PixelLine, 'dashes'>; name: string }[];
  sourcesHeading: string;
  sources: readonly string[];
}

const WIDTH = 1200;
const MARGIN = 32;
const PICTURE_HEIGHT = 760;
const [TITLE, SMALL] = [24, 12];
const MAX_LETTERS = 168;
const MAX_TITLE = 78;

/** Returns a picture with its title, its two times, its legend and its sources. */
export function sheetOf(scene: Scene, palette: Palette, words: SheetWords, widthOf: (text: string) => number): Sheet {
  const drawables: Drawable[] = [];
  const write = (text: string, x: number, y: number, options: Partial<Extract<Drawable, { kind: 'text' }>> = {}) =>
    drawables.push({ kind: 'text', text, x, y, size: SMALL, fill: palette.ink, anchor: 'start', ...options });
  const titles = linesOf(words.title);
  titles.forEach((line, index) => write(line, MARGIN, 44 + 32 * index, { size: TITLE, isBold: true }));
  const top = 84 + 32 * (titles.length - 1);
  write(words.date, MARGIN, top - 14, { fill: palette.soft, size: 14 });
  drawables.push(
    ...pictureDrawables(scene, palette, { width: WIDTH, height: PICTURE_HEIGHT }, widthOf).map((drawable) =>
      moved(drawable, top),
    ),
  );
  let y = top + PICTURE_HEIGHT + 30;
  let x = MARGIN;
  const next = (width: number): void => {
    x += width;
    if (x < WIDTH - 220) return;
    x = MARGIN;
    y += 24;
  };
  for (const { mark, name } of words.marks) {
    drawables.push(...markDrawables(mark, 9, palette, x + 10, y));
    write(name, x + 26, y);
    next(46 + widthOf(name));
  }
  for (const { style, name } of words.lines) {
    drawables.push({
      kind: 'path',
      d: 'M0 0H46',
      x,
      y,
      stroke: colourOf(style, palette),
      width: 2.8,
      dashes: style.dashes,
    });
    write(name, x + 54, y);
    next(74 + widthOf(name));
  }
  y += 40;
  if (words.sources.length > 0) write(words.sourcesHeading, MARGIN, y, { isBold: true, size: 14 });
  words.sources.forEach((source, index) => {
    y += 18;
    const text = `${String(index + 1)}. ${source}`;
    write(text.length > MAX_LETTERS ? `${text.slice(0, MAX_LETTERS - 1)}…` : text, MARGIN, y);
  });
  return { width: WIDTH, height: y + MARGIN, paper: palette.paper, font: palette.font, drawables };
}

/** Returns a title on as many lines as it needs. */
function linesOf(title: string): string[] {
  const lines = [''];
  for (const word of title.split(' ')) {
    const last = lines.at(-1)!;
    if (last && last.length + word.length >= MAX_TITLE) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines;
}

const moved = (drawable: Drawable, dy: number): Drawable => ({ ...drawable, y: drawable.y + dy });

function markDrawables(mark: Mark, radius: number, palette: Palette, x: number, y: number, count?: number): Drawable[] {
  const letter = letterOf(mark, count);
  const d = shapeOfMark(mark, mark === 'dot' ? radius / 2 : radius);
  const ring =
    mark === 'several'
      ? [{ kind: 'path' as const, d: shapeOfMark(mark, radius + 4), x, y, stroke: palette.ink, width: 1.5 }]
      : [];
  return [
    ...ring,
    {
      kind: 'path',
      d,
      x,
      y,
      fill: palette.mark(mark),
      stroke: isHollow(mark) ? palette.ink : palette.paper,
      width: 1.5,
    },
    ...(letter
      ? [
          {
            kind: 'text' as const,
            text: letter,
            x,
            y,
            size: Math.round(radius * 0.95),
            isBold: true,
            fill: isHollow(mark) ? palette.ink : palette.onSeat,
            anchor: 'middle' as const,
          },
        ]
      : []),
  ];
}

/** Returns the sign in the middle of a line. */
function signDrawables(line: PixelLine, colour: string, palette: Palette): Drawable[] {
  const { x, y } = middleOf(line);
  const d = shapeOfMark('dot', SIGN_RADIUS);
  return [
    { kind: 'path', d, x, y, fill: palette.paper, stroke: colour, width: 1.5 },
    { kind: 'text', text: DISPUTED_SIGN, x, y, size: 13, isBold: true, fill: colour, anchor: 'middle' },
  ];
}

/** Returns the picture alone, such as for a printed step of a story. */
export function pictureSheet(scene: Scene, palette: Palette, size: Size, widthOf: (text: string) => number): Sheet {
  return {
    ...size,
    paper: palette.paper,
    font: palette.font,
    drawables: pictureDrawables(scene, palette, size, widthOf),
  };
}

/** Returns the whole picture, without texts around it. */
function pictureDrawables(scene: Scene, palette: Palette, size: Size, widthOf: (text: string) => number): Drawable[] {
  const pixels = pixelsOf({ ...scene, current: null, hovered: null }, fitted(scene.places.values(), size));
  const lines = pixels.lines.flatMap((line): Drawable[] => {
    const { from, to, width, dashes } = line;
    const alpha = line.isFaint ? FAINT : undefined;
    const colour = colourOf(line, palette);
    const arrow = arrowOf(line);
    const [dx, dy] = [to.x - from.x, to.y - from.y].map((way) => way.toFixed(1));
    return [
      { kind: 'path', d: `M0 0l${dx!} ${dy!}`, x: from.x, y: from.y, stroke: colour, width, dashes, alpha },
      ...(arrow
        ? [
            {
              kind: 'path' as const,
              d: 'M0 0L-10 -4.6V4.6z',
              x: arrow.x,
              y: arrow.y,
              turned: (arrow.angle * 180) / Math.PI,
              fill: colour,
              alpha,
            },
          ]
        : []),
      ...(line.isDisputed ? signDrawables(line, colour, palette) : []),
    ];
  });
  const marks = [...pixels.nodes]
    .reverse()
    .flatMap(({ drawn, mark, radius, x, y, isFaint }) =>
      markDrawables(mark, radius, palette, x, y, drawn.members?.length).map((drawable) =>
        isFaint ? { ...drawable, alpha: FAINT } : drawable,
      ),
    );
  const names = labelsOf(pixels, { ...scene, current: null, hovered: null }, size, widthOf, []).flatMap((label) =>
    label.lines.map((line, index): Drawable => ({
      kind: 'text',
      text: index === label.lines.length - 1 ? line + label.count : line,
      x: label.x,
      y: label.y + index * LINE_HEIGHT,
      size: 13,
      fill: palette.ink,
      anchor: label.anchor,
      halo: palette.paper,
    })),
  );
  return [...lines, ...marks, ...names];
}
