import type { StakeholderGroup, TieStatus } from '../../graphql/graphql';
import { isInitiative } from '../../parts/initiative';
import { LETTERS } from '../../parts/seat';
import { groupOf } from '../known-graph';
import type { DrawnNode } from './drawing';

/** The mark of a node: an actor's group, a T for an initiative, a mark's count, else a dot. */
export type Mark = StakeholderGroup | 'initiative' | 'several' | 'dot';

export function markOf({ node, members }: Pick<DrawnNode, 'node' | 'members'>): Mark {
  if (members) return 'several';
  return groupOf(node) ?? (isInitiative(node) ? 'initiative' : 'dot');
}

/** Returns the text in a mark: the letter of its group, or the count of its members. */
export function letterOf(mark: Mark, count = 0): string {
  if (mark === 'dot') return '';
  if (mark === 'several') return count > 0 ? String(count) : '';
  return mark === 'initiative' ? 'T' : LETTERS[mark];
}

/** True for a hollow mark, whose outline and letter are in ink. */
export const isHollow = (mark: Mark): boolean => mark === 'initiative' || mark === 'several';

/** Returns the colour token of a mark. */
const tokenOf = (mark: Mark): string =>
  mark === 'dot' ? '--soft' : isHollow(mark) ? '--paper' : `--${mark.toLowerCase().replaceAll('_', '-')}`;

/** Returns the radius of a node at scale 1, in pixels, by the number of its ties or members. */
export function radiusOf({ node, ties, lines, members }: DrawnNode): number {
  if (members) return 14 + 5 * Math.log10(members.length);
  const size = 10.5 + 4 * Math.log10(Math.max(1, ties ?? lines.length));
  return markOf({ node }) === 'dot' ? size / 2 : size;
}

/** The widths of lines in pixels, for the four steps of tie weight. */
export const LINE_WIDTHS = [1.1, 1.8, 2.8, 4];

/** The lengths of dashes and gaps of a line, in line widths; none for a solid line. */
export const DASHES: Partial<Record<TieStatus, readonly [number, number]>> = {
  UNCONFIRMED: [6, 4],
  CONTESTED: [6, 4],
  ENDED: [1.5, 3.5],
  UPCOMING: [1.5, 3.5],
};

/** The colours of the page in its theme. */
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

/** Returns the colours of an element, as values. */
export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  return paletteBy((name) => style.getPropertyValue(name).trim(), style.fontFamily);
}

/** The colours as names, for drawings by the page itself, since paper has other ones. */
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
