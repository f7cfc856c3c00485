import type { ReadContext } from '../../store/loading/read-context';
import type { Run } from '../../store/neo4j/client';

/** An event that is on record as an opportunity and as an initiative. */
interface Twins {
  opportunity: string;
  initiative: string;
  initiativeType: string;
}

function listTwins(read: Run): Promise<Twins[]> {
  return read('node/list-twins');
}

/**
 * Returns the ids of an argument with those of the same event in its other form. An id whose type
 * the argument does not accept is replaced where its other form is accepted.
 */
export async function withTwins(
  context: ReadContext,
  ids: readonly string[],
  types: readonly string[],
): Promise<readonly string[]> {
  const twins = await context.loaders.once(listTwins, '', listTwins);
  const accepted = ids.flatMap((id) => {
    const forms = twins
      .filter(({ opportunity, initiative }) => [opportunity, initiative].includes(id))
      .flatMap(({ opportunity, initiative, initiativeType }) => [
        { id: opportunity, type: 'Opportunity' },
        { id: initiative, type: initiativeType },
      ])
      .filter(({ type }) => types.includes(type));
    return forms.length > 0 ? forms.map((form) => form.id) : [id];
  });
  return [...new Set(accepted)];
}
