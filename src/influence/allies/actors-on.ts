import type { InfluenceContext } from '../engine/influence-context';
import { oneByKey } from '../../loading/by-key';
import { listActorsOn } from '../projection/influence.store';

const actorsByObjective = oneByKey(listActorsOn, ({ objective }) => objective);

/** The ids of the actors with a current seat in a partnership, action or campaign that pursues the objective. */
export async function actorsOn(context: InfluenceContext, objective: string): Promise<string[]> {
  return (await context.loaders.get(actorsByObjective).load(objective))?.actors ?? [];
}
