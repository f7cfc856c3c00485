import type { Json } from '../../../support/api';

/** The id of a partnership. @neo4j/graphql returns that of the actor where an alliance is shown as one, and its `kind`. */
export function shownId(partnership: Json): string {
  const { id, kind } = partnership as unknown as { id: string; kind?: string | null };
  return kind === 'COALITION' ? `TABLE-${id}` : id;
}
