import type { InfluenceView } from './view';

/** The member organisations of the network that exist in the view, by index. */
export function membersIn({ exists, projection }: Pick<InfluenceView, 'exists' | 'projection'>): number[] {
  return [...exists.keys()].filter((node) => exists[node] === 1 && projection.nodeMember[node] === 1);
}
