import type { StakeholderGroup } from '../../graphql/graphql';
import type { NetworkNode } from './network';

const INITIATIVES = new Set(['Partnership', 'Campaign', 'AdvocacyAction']);

/** How a node is drawn: an actor with the mark of its group, an initiative with a T, all else as a small dot. */
export type Mark = StakeholderGroup | 'initiative' | 'dot';

export function markOf(node: NetworkNode): Mark {
  if ('group' in node) return node.group;
  return INITIATIVES.has(node.__typename) ? 'initiative' : 'dot';
}

/** The token of the colour of a mark. */
export function tokenOf(mark: Exclude<Mark, 'initiative'>): string {
  return mark === 'dot' ? '--soft' : `--${mark.toLowerCase().replaceAll('_', '-')}`;
}
