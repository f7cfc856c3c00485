import { InputError } from '../../errors';
import { bilingual } from '../../language/message';
import { loadNotToBeApproached } from '../../graph/engagement/engagement.loaders';
import { oneOrNone, requireActors, requireOfType } from '../../graph/node/input-nodes';
import { oneByKey } from '../../store/loading/by-key';
import type { ReadContext } from '../../store/loading/read-context';
import { NETWORK } from '../../store/model/record-ids';
import { checkedCount } from '../../store/paging/page';
import { ask } from '../engine/ask';
import type { InfluenceContext } from '../engine/influence-context';
import { checkIdCount } from '../paths/argument-ranges';
import {
  listActorsOn,
  listPursuers,
  listTiedActors,
  listTiedToRegions,
  type TiedActor,
} from '../projection/influence.store';
import type { SharedPartnerAnswer } from './allies.answer';
import type { TiedChoice } from './allies';
import { type AllyRecord, allyRecord, bestPathsTo, DEFAULT_MAX_HOPS } from './ally-record';
import type { RegionActors } from './region-actors';

export interface AlliesArgs {
  first: number;
  objective?: string | null;
  region?: string | null;
  tied: TiedChoice;
}

/** Finds an actor's allies, best first. Throws InputError for `first`, objective or region. */
export async function findAllies(
  context: InfluenceContext,
  of: string,
  { first, objective, region, tied }: AlliesArgs,
): Promise<AllyRecord[]> {
  checkedCount(first, 'first');
  await Promise.all([
    requireOfType(context, 'Objective', oneOrNone(objective), ['objective']),
    requireOfType(context, 'Region', oneOrNone(region), ['region']),
  ]);
  const [tiedElsewhere, except, pursuers, inRegion] = await Promise.all([
    loadTiedActors(context, of),
    loadNotToBeApproached(context),
    objective ? loadPursuers(context, objective) : null,
    region ? loadRegionActors(context, region) : null,
  ]);
  const allies = await ask(context, 'allies', {
    of,
    first,
    tied,
    tiedBeside: tiedElsewhere.map(({ actor }) => actor),
    except,
    network: NETWORK,
    pursuers,
    inRegion,
    maxHops: DEFAULT_MAX_HOPS,
  });
  const best = bestPathsTo(
    [of],
    allies.map(({ actor }) => actor),
  );
  return allies.map((ally) => {
    const tie = ally.tie ?? tiedElsewhere.find(({ actor }) => actor === ally.actor)?.tie ?? null;
    const isDoubtful = tie !== null && pursuers !== null && !pursuers.includes(ally.actor);
    return allyRecord(of, { ...ally, tie }, best, isDoubtful ? objective! : null);
  });
}

/** Finds nodes tied to two or more actors. Throws InputError for `first` and the ids. */
export async function findSharedPartners(
  context: InfluenceContext,
  ids: string[],
  first: number,
): Promise<SharedPartnerAnswer[]> {
  checkedCount(first, 'first');
  const actors = [...new Set(ids)];
  if (actors.length < 2) throw new InputError(bilingual('input.twoActors'), ['actors']);
  checkIdCount(actors, ['actors']);
  await requireActors(context, actors, ['actors']);
  return ask(context, 'sharedPartners', { actors, first });
}

const tiedActors = oneByKey(listTiedActors, ({ id }) => id);

/** Loads the actors to which a node has a current tie, but no arc of the influence graph. */
export async function loadTiedActors(context: ReadContext, id: string): Promise<TiedActor[]> {
  return (await context.loaders.get(tiedActors).load(id))?.tied ?? [];
}

const pursuersByObjective = oneByKey(listPursuers, ({ objective }) => objective);

async function loadPursuers(context: InfluenceContext, objective: string): Promise<string[]> {
  return (await context.loaders.get(pursuersByObjective).load(objective))?.pursuers ?? [];
}

const tiedToRegion = oneByKey(listTiedToRegions, ({ region }) => region);

/** Loads the actors based in a region and those tied to it. */
export async function loadRegionActors(context: InfluenceContext, region: string): Promise<RegionActors> {
  const row = await context.loaders.get(tiedToRegion).load(region);
  return { region, tied: row?.actors ?? [], based: row?.based };
}

const actorsByObjective = oneByKey(listActorsOn, ({ objective }) => objective);

/** Loads the ids of actors with a current seat in an initiative that pursues the objective. */
export async function loadActorsOn(context: InfluenceContext, objective: string): Promise<string[]> {
  return (await context.loaders.get(actorsByObjective).load(objective))?.actors ?? [];
}
