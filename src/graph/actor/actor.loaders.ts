import { FilterPart } from '../../language/filter-part';
import type { ReadContext } from '../../store/loading/read-context';
import type { ActorKind } from '../../store/model/actor-kind';
import { INITIATIVE_TYPES } from '../../store/model/node-type';
import { governmentId } from '../../store/model/record-ids';
import { TieType } from '../../store/model/tie-type';
import type { Connection } from '../../store/paging/connection';
import { placeParameters } from '../filter/place-parameters';
import { withUnknownParts } from '../filter/unknown-parts';
import type { NodeRecord } from '../node/node-decoder';
import { firstRelated, type Relation } from '../node/node-lists';
import { actorList } from './actor.store';

/** Adds the number of actors of these kinds without a country on record to a country's actors. */
export function withActorsWithoutCountry<C extends Connection<unknown>>(
  context: ReadContext,
  connection: C,
  kinds: readonly ActorKind[] | null | undefined,
): C {
  if (!kinds) return connection;
  // All countries share the parameters, so that the actors are counted once.
  const parameters = { kinds, ...placeParameters({ countries: [] }) };
  return withUnknownParts(
    connection,
    { kinds },
    {
      subject: 'actors',
      parts: { [FilterPart.PLACE]: ['kinds'] },
      countLacking: (includeUnknown) => actorList.countLacking(context.read, { ...parameters, includeUnknown }),
    },
  );
}

const TARGETING: Relation = { types: [TieType.TARGETS], direction: 'IN', nodeTypes: INITIATIVE_TYPES };

/**
 * Loads the current initiatives that aim at an actor or a country, by name, at most `first`. A
 * country stands for its government and vice versa. Throws InputError for a number out of range.
 */
export async function loadTargetedBy(
  context: ReadContext,
  { id, type, country }: NodeRecord,
  first: number,
): Promise<NodeRecord[]> {
  const state = type === 'Country' ? id : country !== null && id === governmentId(country) ? country : null;
  const ids = state === null ? [id] : [state, governmentId(state)];
  return firstRelated(context, ids, TARGETING, first);
}
