import type { Json } from '../../../support/api';

/** The id of a partnership. @neo4j/graphql returns that of the actor where an alliance is shown as one, and its `kind`. */
export function shownId({ id, kind }: Json): string {
  return `${(kind as unknown) === 'COALITION' ? 'TABLE-' : ''}${String(id)}`;
}
