import { label, text } from '../language/text';
import { isInitiative } from '../parts/initiative';
import { groupOf, type NetworkNode } from './known-graph';

/** True for an organisation, a public office or an initiative: the subjects of pictures. */
export function isOrganised(node: NetworkNode | undefined): boolean {
  return node !== undefined && (groupOf(node) !== undefined || isInitiative(node));
}

/** The kinds of hidden neighbours that users choose from. */
export type Kind = 'MEMBERS' | 'COMPANIES' | 'REGIONAL_BODIES' | 'INITIATIVES' | 'OTHERS' | `GROUP_${string}`;

export function kindOf(node: NetworkNode): Kind {
  if (node.__typename === 'Member') return 'MEMBERS';
  if (node.__typename === 'Company') return 'COMPANIES';
  if (node.__typename === 'RegionalBody') return 'REGIONAL_BODIES';
  if (isInitiative(node)) return 'INITIATIVES';
  const group = groupOf(node);
  return group ? `GROUP_${group}` : 'OTHERS';
}

/** Returns the plural label of a kind. */
export function kindText(kind: Kind): string {
  if (kind.startsWith('GROUP_')) return label('GROUP', kind.slice('GROUP_'.length));
  return text(`explorer.network.kind.${kind as Exclude<Kind, `GROUP_${string}`>}`);
}
