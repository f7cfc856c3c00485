import { InputError } from '../../errors';
import { oneByKey } from '../../loading/by-key';
import { oneOrNone, requireActors, requireOfType } from '../../node/input-nodes';
import { checkedCount } from '../../paging/page-args';
import { ask } from '../engine/ask';
import type { InfluenceContext } from '../engine/influence-context';
import { checkIdCount } from '../paths/argument-ranges';
import { listActorsOn } from '../projection/influence.store';
import type { SharedPartnerAnswer } from './allies.answer';
import { type AllyRecord, allyRecord } from './ally-record';

/** The allies of an actor, best first. Throws InputError if `first` is out of range or the objective is unknown. */
export async function findAllies(
  context: InfluenceContext,
  of: string,
  { first, objective }: { first: number; objective?: string | null },
): Promise<AllyRecord[]> {
  checkedCount(first, 'first');
  await requireOfType(context, 'Objective', oneOrNone(objective), ['objective']);
  const among = objective ? await loadActorsOn(context, objective) : null;
  const allies = await ask(context, 'allies', { of, first, among });
  return allies.map((ally) => allyRecord(of, ally));
}

/**
 * The nodes tied to at least two of the actors. Throws InputError if `first` is out of range, there are fewer than two
 * actors or an id is unknown.
 */
export async function findSharedPartners(
  context: InfluenceContext,
  ids: string[],
  first: number,
): Promise<SharedPartnerAnswer[]> {
  checkedCount(first, 'first');
  const actors = [...new Set(ids)];
  if (actors.length < 2) throw new InputError('Name at least two different actors.', ['actors']);
  checkIdCount(actors, 'actors', ['actors']);
  await requireActors(context, actors, ['actors']);
  return ask(context, 'sharedPartners', { actors, first });
}

const actorsByObjective = oneByKey(listActorsOn, ({ objective }) => objective);

/** The ids of the actors with a current seat in a partnership, action or campaign that pursues the objective. */
export async function loadActorsOn(context: InfluenceContext, objective: string): Promise<string[]> {
  return (await context.loaders.get(actorsByObjective).load(objective))?.actors ?? [];
}
