import { label, text } from '../language/text';
import { isInitiative } from '../parts/initiative';
import { groupOf, type NetworkNode } from './known-graph';

/** Whether it is an organisation, a public office or an initiative: what pictures are of. */
export function isOrganised(node: NetworkNode | undefined): boolean {
  return node !== undefined && (groupOf(node) !== undefined || isInitiative(node));
}

/** The kinds by which what is not drawn is asked for. */
export type Kind = 'MEMBERS' | 'COMPANIES' | 'REGIONAL_BODIES' | 'INITIATIVES' | 'OTHERS' | `GROUP_${string}`;

export function kindOf(node: NetworkNode): Kind {
  if (node.__typename === 'Member') return 'MEMBERS';
  if (node.__typename === 'Company') return 'COMPANIES';
  if (node.__typename === 'RegionalBody') return 'REGIONAL_BODIES';
  if (isInitiative(node)) return 'INITIATIVES';
  const group = groupOf(node);
  return group ? `GROUP_${group}` : 'OTHERS';
}

/** What a kind is called, of several. */
export function kindText(kind: Kind): string {
  if (kind.startsWith('GROUP_')) return label('GROUP', kind.slice('GROUP_'.length));
  return text(`explorer.network.kind.${kind as Exclude<Kind, `GROUP_${string}`>}`);
}
