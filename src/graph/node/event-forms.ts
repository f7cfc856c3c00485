import type { ReadContext } from '../../store/loading/read-context';
import { listEventForms } from './node.store';

/**
 * Returns the ids of an argument with those of the same event in its other form. An id whose type
 * the argument does not accept is replaced where its other form is accepted.
 */
export async function withEventForms(
  context: ReadContext,
  ids: readonly string[],
  types: readonly string[],
): Promise<readonly string[]> {
  const events = await context.loaders.once(listEventForms, '', listEventForms);
  const accepted = ids.flatMap((id) => {
    const forms = events
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
