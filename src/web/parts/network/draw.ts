import type { StakeholderGroup } from '../../graphql/graphql';
import { shapeOf } from '../glyph';
import { LETTERS } from '../seat';
import { placeLabels, shortName } from './labels';
import type { Network, NetworkNode } from './network';
import type { Fit, Positions } from './use-layout';

const INITIATIVES = new Set(['Partnership', 'Campaign', 'AdvocacyAction']);

/** How a node is drawn: an actor with the mark of its group, an initiative with a T, all else as a small dot. */
type Mark = StakeholderGroup | 'initiative' | 'dot';

export function markOf(node: NetworkNode): Mark {
  if ('group' in node) return node.group;
  return INITIATIVES.has(node.__typename) ? 'initiative' : 'dot';
}

/** The token of the colour of a mark. */
function tokenOf(mark: Exclude<Mark, 'initiative'>): string {
  return mark === 'dot' ? '--soft' : `--${mark.toLowerCase().replaceAll('_', '-')}`;
}

const MAX_NAMES = 24;
/** The smallest radius in which a letter can be read. */
const LETTER_RADIUS = 6;

/** Draws a network in CSS pixels; the context is scaled by the ratio of the device. `pointed` is the node that is pointed at. */
export function drawNetwork(
  canvas: CanvasRenderingContext2D,
  network: Network,
  positions: Positions,
  fit: Fit,
  size: { width: number; height: number },
  pointed: number | null,
): void {
  const { placed, links } = network;
  const style = getComputedStyle(canvas.canvas);
  const colourOf = (token: string): string => style.getPropertyValue(token);
  const [paper, ink, accent, edge, onSeat] = ['--paper', '--ink', '--accent', '--rule', '--on-seat'].map(colourOf);
  const at = (index: number): [number, number] => [
    fit.scale * positions[2 * index]! + fit.x,
    fit.scale * positions[2 * index + 1]! + fit.y,
  ];
  const radius = Math.min(11, Math.max(3.2, 7 * fit.scale));
  canvas.clearRect(0, 0, size.width, size.height);

  const drawLinks = (which: (from: number, to: number) => boolean, colour: string, width: number): void => {
    canvas.beginPath();
    for (const [from, to] of links) {
      if (!which(from, to)) continue;
      canvas.moveTo(...at(from));
      canvas.lineTo(...at(to));
    }
    canvas.strokeStyle = colour;
    canvas.lineWidth = width;
    canvas.stroke();
  };
  drawLinks((from, to) => from !== pointed && to !== pointed, edge!, links.length > 1_000 ? 0.5 : 1);
  if (pointed !== null) drawLinks((from, to) => from === pointed || to === pointed, accent!, 1.5);

  canvas.textAlign = 'center';
  canvas.textBaseline = 'middle';
  canvas.font = `700 ${String(Math.round(radius * 1.15))}px ${style.fontFamily}`;
  const shapes = new Map<Mark, { path: Path2D; fill: string; edge: string; letter: string }>();
  for (const mark of new Set(placed.map(({ node }) => markOf(node)))) {
    if (mark === 'initiative') {
      shapes.set(mark, { path: new Path2D(shapeOf(undefined, radius)), fill: paper!, edge: ink!, letter: 'T' });
    } else if (mark === 'dot') {
      const path = new Path2D(shapeOf('CIVIL_SOCIETY', radius / 2));
      shapes.set(mark, { path, fill: colourOf(tokenOf(mark)), edge: paper!, letter: '' });
    } else {
      const path = new Path2D(shapeOf(mark, radius));
      shapes.set(mark, { path, fill: colourOf(tokenOf(mark)), edge: paper!, letter: LETTERS[mark] });
    }
  }
  canvas.lineWidth = 1;
  placed.forEach(({ node }, index) => {
    const mark = markOf(node);
    const { path, fill, edge: outline, letter } = shapes.get(mark)!;
    canvas.save();
    canvas.translate(...at(index));
    canvas.fillStyle = fill;
    canvas.fill(path);
    canvas.strokeStyle = outline;
    canvas.stroke(path);
    if (letter && radius >= LETTER_RADIUS) {
      canvas.fillStyle = mark === 'initiative' ? ink! : onSeat!;
      canvas.fillText(letter, 0, 0.5);
    }
    canvas.restore();
  });

  canvas.font = `14px ${style.fontFamily}`;
  const isShown = (index: number): boolean => {
    const [x, y] = at(index);
    return x > 0 && y > 0 && x < size.width && y < size.height;
  };
  const labels = placeLabels(network, {
    most: MAX_NAMES,
    at,
    radius,
    keepsOffMarks: false,
    widthOf: (name) => canvas.measureText(name).width,
    isShown,
  });
  if (pointed !== null && !labels.some(({ index }) => index === pointed)) {
    const [x, y] = at(pointed);
    labels.push({ index: pointed, name: shortName(placed[pointed]!.node), x, y: y + radius + 11, anchor: 'middle' });
  }
  canvas.lineWidth = 4;
  canvas.lineJoin = 'round';
  canvas.strokeStyle = paper!;
  for (const { index, name, x, y, anchor } of labels) {
    canvas.font = `${index === 0 || index === pointed ? 700 : 400} 14px ${style.fontFamily}`;
    canvas.textAlign = anchor === 'middle' ? 'center' : anchor;
    canvas.fillStyle = index === pointed ? accent! : ink!;
    canvas.strokeText(name, x, y);
    canvas.fillText(name, x, y);
  }
}
