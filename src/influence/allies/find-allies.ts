import { InputError } from '../../errors';
import { bilingual } from '../../language/message';
import { loadNotToBeApproached } from '../../graph/engagement/engagement.loaders';
import {
  type NodeCondition,
  oneOrNone,
  requireActors,
  requireNodes,
  requireOfType,
} from '../../graph/node/input-nodes';
import { loadNode } from '../../graph/node/node.loaders';
import { loadSeats } from '../../graph/partnership/partnership-seats';
import { SEAT_TYPES } from '../../graph/partnership/seat';
import { oneByKey } from '../../store/loading/by-key';
import type { ReadContext } from '../../store/loading/read-context';
import { NETWORK } from '../../store/model/record-ids';
import { checkedCount } from '../../store/paging/page';
import { ask } from '../engine/ask';
import type { InfluenceContext } from '../engine/influence-context';
import { checkIdCount } from '../paths/argument-ranges';
import {
  listActorsOn,
  listActorsTiedTo,
  listPursuers,
  listTiedActors,
  listTiedToRegions,
  type TiedActor,
} from '../projection/influence.store';
import type { SharedPartnerAnswer } from './allies.answer';
import type { TiedChoice } from './allies';
import { type AllyRecord, allyRecord, type AllySubject, bestPathsTo, DEFAULT_MAX_HOPS } from './ally-record';
import type { RegionActors } from './region-actors';
import { loadSharedTables } from './shared-tables';

export interface AlliesArgs {
  first: number;
  objective?: string | null;
  region?: string | null;
  tied: TiedChoice;
  orderBy: AllyOrder;
}

export enum AllyOrder {
  SCORE = 'SCORE',
  SHARED_PARTNERSHIPS = 'SHARED_PARTNERSHIPS',
}

/** Finds an actor's allies, best first. Throws InputError for `first`, objective or region. */
export async function findAllies(
  context: InfluenceContext,
  of: string,
  { first, objective, region, tied, orderBy }: AlliesArgs,
): Promise<AllyRecord[]> {
  checkedCount(first, 'first');
  await Promise.all([
    requireNodes(context, oneOrNone(objective), ['objective'], SUBJECT),
    requireOfType(context, 'Region', oneOrNone(region), ['region']),
  ]);
  const [tiedElsewhere, except, subject, inRegion, ranked] = await Promise.all([
    loadTiedActors(context, of),
    loadNotToBeApproached(context),
    objective ? loadSubject(context, objective) : null,
    region ? loadRegionActors(context, region) : null,
    orderBy === AllyOrder.SHARED_PARTNERSHIPS ? loadSharedTables(context, of).then(byNumber) : null,
  ]);
  const ofSubject = subject && [subject.working, [...subject.seatOf.keys()], await loadAllTied(context, of)];
  const sharing = ranked?.flat();
  const allies = await ask(context, 'allies', {
    of,
    first,
    tied,
    tiedBeside: tiedElsewhere.map(({ actor }) => actor),
    except,
    network: NETWORK,
    pursuers: subject?.pursuers,
    only: subject?.only && sharing ? subject.only.filter((id) => sharing.includes(id)) : (sharing ?? subject?.only),
    ranks: ranked ?? ofSubject,
    inRegion,
    maxHops: DEFAULT_MAX_HOPS,
  });
  const best = bestPathsTo(
    [of],
    allies.map(({ actor }) => actor),
  );
  return allies.map((ally) => {
    const tie = ally.tie ?? tiedElsewhere.find(({ actor }) => actor === ally.actor)?.tie ?? null;
    return allyRecord(of, { ...ally, tie }, best, subject, ranked !== null);
  });
}

/** Returns actors by the number of partnerships that they share, highest first. */
function byNumber(tablesOf: ReadonlyMap<string, readonly string[]>): string[][] {
  const counts = [...new Set([...tablesOf.values()].map(({ length }) => length))].sort((a, b) => b - a);
  return counts.map((count) => [...tablesOf].filter(([, tables]) => tables.length === count).map(([actor]) => actor));
}

/** Loads who works for an objective, or who has a tie to an instrument or a campaign. */
async function loadSubject(context: InfluenceContext, id: string): Promise<AllySubject> {
  if ((await loadNode(context, id))!.type !== 'Objective') {
    const working = await loadAllTied(context, id);
    return { id, working, seatOf: new Map(), pursuers: null, only: working };
  }
  const pursuers = await loadPursuers(context, id);
  const seats = await Promise.all(pursuers.map((pursuer) => loadSeats(context, pursuer)));
  const seatOf = new Map<string, string>();
  pursuers.forEach((initiative, index) => {
    for (const { actor, type } of seats[index]!)
      if (SEAT_TYPES.includes(type) && !seatOf.has(actor)) seatOf.set(actor, initiative);
  });
  return { id, working: pursuers, seatOf, pursuers, only: null };
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

const allTiedActors = oneByKey(listActorsTiedTo, ({ id }) => id);

/** Loads the actors at current ties of any type of a node. */
export async function loadAllTied(context: ReadContext, id: string): Promise<string[]> {
  return ((await context.loaders.get(allTiedActors).load(id))?.tied ?? []).map(({ actor }) => actor);
}

/** The nodes on which an actor can have a position. */
export const SUBJECT: NodeCondition = {
  misfit: 'input.takesNoPosition',
  types: ['Objective', 'Instrument', 'Campaign'],
};

const pursuersByObjective = oneByKey(listPursuers, ({ objective }) => objective);

/** Loads the ids of the actors and initiatives that pursue an objective. */
export async function loadPursuers(context: InfluenceContext, objective: string): Promise<string[]> {
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
