import type { DuplicatesQuery } from '../graphql/graphql';

export type Pair = NonNullable<DuplicatesQuery['mergeCandidates']>[number];
export type Twin = Pair['actor'];

/** A pair in the address, the same whichever comes first. */
export function pairKey({ actor, other }: Pair): string {
  return [actor.id, other.id].sort().join('+');
}
