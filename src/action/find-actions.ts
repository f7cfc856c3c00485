import type { ReadContext } from '../loading/read-context';
import { requireActors, requireOfType } from '../node/require';
import { listConnection } from '../node/list-connection';
import { fold } from '../language/fold';
import { TieType } from '../model/tie-type';
import { ActionRole } from '../model/action-kind';
import type { ActionsArgs } from './action-filter.type';
import { actionList } from './action.store';
import { actorsOf } from './roles';

/** The actions that fit, by name. Throws InputError for unknown ids, a bad page or a foreign cursor. */
export async function findActions(context: ReadContext, args: ActionsArgs) {
  const { kinds, objectives, countries, regions, leads, targets, campaigns, text } = args.filter ?? {};
  const asked = [
    { types: [TieType.PURSUES], ids: objectives },
    { types: [TieType.COVERS], ids: countries },
    { types: actorsOf(ActionRole.LEAD).types, ids: leads },
    { types: actorsOf(ActionRole.TARGET).types, ids: targets },
  ].filter(({ ids }) => ids);
  const parameters = {
    kinds,
    regions,
    campaigns,
    text: text && fold(text),
    related: asked,
  };
  const [found] = await Promise.all([
    listConnection(context, 'actions', args, actionList, parameters),
    requireOfType(context, 'Objective', objectives, ['filter', 'objectives']),
    requireOfType(context, 'Country', countries, ['filter', 'countries']),
    requireOfType(context, 'Region', regions, ['filter', 'regions']),
    requireOfType(context, 'Campaign', campaigns, ['filter', 'campaigns']),
    requireActors(context, leads, ['filter', 'leads']),
    requireActors(context, targets, ['filter', 'targets']),
  ]);
  return found;
}
