import type { Context } from '../context';
import { loadNodes } from '../node/node.loaders';
import { requireOfType } from '../node/require';
import { listConnection } from '../paging/list-connection';
import { fold } from '../scalars/fold';
import type { ActorsArgs } from './actor-filter.type';
import { actorList } from './actor.store';

/** The actors that fit, by name. Throws InputError for unknown ids, a bad page or a foreign cursor. */
export async function findActors(context: Context, args: ActorsArgs) {
  const { kinds, groups, signedCode, countries, regions, objectives, text } = args.filter ?? {};
  await Promise.all([
    requireOfType(context, 'Objective', objectives, ['filter', 'objectives']),
    requireOfType(context, 'Country', countries, ['filter', 'countries']),
    requireOfType(context, 'Region', regions, ['filter', 'regions']),
  ]);
  const parameters = {
    kinds: kinds ?? null,
    groups: groups ?? null,
    signedCode: signedCode ?? null,
    countries: countries ?? null,
    regions: regions ?? null,
    objectives: objectives ?? null,
    text: text ? fold(text) : null,
  };
  return listConnection(context.read, 'actors', args, actorList, parameters, (ids) => loadNodes(context, ids));
}
