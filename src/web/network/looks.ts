import type { StakeholderGroup, TieStatus } from '../graphql/graphql';
import { isInitiative } from '../parts/initiative';
import { LETTERS } from '../parts/seat';
import type { DrawnNode } from './drawing';
import { groupOf } from './known-graph';
import type { NetworkNode } from './known-graph';

/** How a node is drawn: an actor with the mark of its group, an initiative with a T, all else as a dot. */
export type Mark = StakeholderGroup | 'initiative' | 'dot';

export function markOf(node: NetworkNode): Mark {
  return groupOf(node) ?? (isInitiative(node) ? 'initiative' : 'dot');
}

export const letterOf = (mark: Mark): string => (mark === 'dot' ? '' : mark === 'initiative' ? 'T' : LETTERS[mark]);

/** The token of the colour of a mark. */
const tokenOf = (mark: Mark): string =>
  mark === 'dot' ? '--soft' : mark === 'initiative' ? '--paper' : `--${mark.toLowerCase().replaceAll('_', '-')}`;

/** The radius of a node at scale 1, in pixels: by the number of its links. */
export function radiusOf({ node, ties, lines }: DrawnNode): number {
  const size = 10.5 + 4 * Math.log10(Math.max(1, ties ?? lines.length));
  return markOf(node) === 'dot' ? size / 2 : size;
}

/** The widths of lines in pixels, from the least that a tie carries to the most. */
export const LINE_WIDTHS = [1.1, 1.8, 2.8, 4];

/** The lengths of the dashes of a line and of the gaps between them, in widths of it; none where it is solid. */
export const DASHES: Partial<Record<TieStatus, readonly [number, number]>> = {
  UNCONFIRMED: [6, 4],
  CONTESTED: [6, 4],
  ENDED: [1.5, 3.5],
  UPCOMING: [1.5, 3.5],
};

/** The colours of the page, as its theme has them. */
export interface Palette {
  paper: string;
  ink: string;
  soft: string;
  line: string;
  accent: string;
  wash: string;
  onAccent: string;
  onSeat: string;
  disputed: string;
  font: string;
  mark: (mark: Mark) => string;
}

/** The colours as an element has them, as values. */
export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  return paletteBy((name) => style.getPropertyValue(name).trim(), style.fontFamily);
}

/** The colours as names, for what the page draws itself: on paper they are others. */
export const NAMED_PALETTE = paletteBy((name) => `var(${name})`, 'inherit');

function paletteBy(token: (name: string) => string, font: string): Palette {
  return {
    paper: token('--paper'),
    ink: token('--ink'),
    soft: token('--soft'),
    line: token('--network-line'),
    accent: token('--accent'),
    wash: token('--accent-wash'),
    onAccent: token('--on-accent'),
    onSeat: token('--on-seat'),
    disputed: token('--error'),
    font,
    mark: (mark) => token(tokenOf(mark)),
  };
}
