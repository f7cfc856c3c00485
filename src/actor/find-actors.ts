import type { ReadContext } from '../loading/read-context';
import { requireOfType } from '../node/require';
import { listConnection } from '../node/list-connection';
import { fold } from '../language/fold';
import type { ActorsArgs } from './actor-filter.type';
import { actorList } from './actor.store';

/** The actors that fit, by name. Throws InputError for unknown ids, a bad page or a foreign cursor. */
export async function findActors(context: ReadContext, args: ActorsArgs) {
  const { kinds, groups, signedCode, countries, regions, objectives, text } = args.filter ?? {};
  const parameters = {
    kinds,
    groups,
    signedCode,
    countries,
    regions,
    objectives,
    text: text && fold(text),
  };
  const [found] = await Promise.all([
    listConnection(context, 'actors', args, actorList, parameters),
    requireOfType(context, 'Objective', objectives, ['filter', 'objectives']),
    requireOfType(context, 'Country', countries, ['filter', 'countries']),
    requireOfType(context, 'Region', regions, ['filter', 'regions']),
  ]);
  return found;
}
