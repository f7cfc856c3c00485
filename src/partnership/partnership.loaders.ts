import type { ReadContext } from '../loading/read-context';
import { oneByKey } from '../loading/by-key';
import { cacheNodes, loadNodes, pageWithNodes } from '../node/node.loaders';
import { nodesOn } from '../paging/page';
import { toConnection } from '../paging/connection';
import type { Parameters } from '../neo4j/parameters';
import type { StakeholderGroup } from '../model/actor-kind';
import {
  listGroups,
  pageParticipants,
  pagePartnerships,
  type PartnershipPage,
  type SeatedGroups,
} from './partnership.store';
import { pageRequest, readAhead, type PageArgs } from '../paging/page-args';
import { roleOf, seatsOf, type PartnershipRole } from './seat';
import { isActor, type NodeCondition, requireNodes } from '../node/input-nodes';
import { storedIds } from '../model/table-id';
import { requireFilterIds } from './initiative-filter';
import { foldText } from '../language/names';
import { unknownInScope, unknownWhereNone } from '../node/unknown-in-list';
import { type NodeRecord, storedIdOf } from '../node/node-decoder';
import { firstDay, lastDay } from '../scalars/partial-date';
import { loadGoesOn } from '../tie/load-status';
import type { PartnershipsArgs } from './partnership.type';

/** A page of seats of a partnership, an action or a campaign. */
export const participantsOf = pageWithNodes(pageParticipants);

const groupsByPartnership = oneByKey<SeatedGroups>(
  (read, ids) => listGroups(read, ids, { includeEnded: false }),
  ({ id }) => id,
);
const groupsEverByInitiative = oneByKey<SeatedGroups>(
  (read, ids) => listGroups(read, ids, { includeEnded: true }),
  ({ id }) => id,
);

/** A page of partnerships, cached by its parameters; its partnerships and their groups are cached by id too. */
export function loadPartnerships(context: ReadContext, parameters: Parameters): Promise<PartnershipPage> {
  return context.loaders.once(pagePartnerships, JSON.stringify(parameters), async (run, cache) => {
    const page = await pagePartnerships(run, parameters);
    cacheNodes(cache, nodesOn(page.items));
    for (const { seated } of page.items) if (seated) cache.set(groupsByPartnership, seated.id, seated);
    return page;
  });
}

/** Whether three or more stakeholder groups are seated in a partnership at the valid date, funders and observers not counted. */
export async function isMultiStakeholder(context: ReadContext, id: string): Promise<boolean> {
  return ((await context.loaders.get(groupsByPartnership).load(id))?.atTable ?? []).length >= 3;
}

/** Whether a partnership, an action or a campaign is under way at the valid date. */
export function isUnderWay(context: ReadContext, node: NodeRecord): boolean | Promise<boolean> {
  const { since, until } = node;
  const { valid } = context.standpoint;
  if ((since && valid < firstDay(since)) || (until && lastDay(until) < valid)) return false;
  return until ? true : loadGoesOn(context, [storedIdOf(node)]);
}

/** The stakeholder groups seated in a partnership at the valid date. */
export async function loadGroups(context: ReadContext, id: string): Promise<StakeholderGroup[]> {
  return (await context.loaders.get(groupsByPartnership).load(id))?.groups ?? [];
}

/** The stakeholder groups that are or were seated in a campaign. */
export async function loadGroupsEver(context: ReadContext, id: string): Promise<StakeholderGroup[]> {
  return (await context.loaders.get(groupsEverByInitiative).load(id))?.groups ?? [];
}

/**
 * A page of the seats of a partnership, an action or a campaign, by the actor's name.
 * `includeEnded` includes seats that ended: who took part in a finished action stays true.
 */
export async function participantConnection(
  context: ReadContext,
  list: string,
  id: string,
  args: PageArgs,
  { role, includeEnded }: { role?: PartnershipRole | null; includeEnded: boolean },
) {
  const request = pageRequest(`${list}/${id}`, args, ['', '']);
  const page = await context.loaders
    .get(participantsOf)
    .load({ id, of: seatsOf(role, includeEnded), first: readAhead(request.first), after: request.after });
  const actors = await loadNodes(
    context,
    page.items.slice(0, request.first).map(({ actor }) => actor),
  );
  return toConnection(request, page, actors, page.total, ({ tie }) => ({
    tie,
    role: roleOf(tie.type),
    since: tie.since,
    until: tie.until,
  }));
}

const ACTOR_OR_ALLIANCE: NodeCondition = {
  misfit: 'input.notAnActor',
  fits: (node) => isActor(node) || node.tableOf !== null,
};

/** Checks the participants that a filter asks for. Throws InputError for ids that are unknown, or no actors or alliances. */
export function requireParticipants(context: ReadContext, ids: string[] | null | undefined): Promise<void> {
  return requireNodes(context, ids, ['filter', 'participants'], ACTOR_OR_ALLIANCE);
}

/** A page of the partnerships that match the filter, in the requested order. Throws InputError for unknown ids, a bad page or a foreign cursor. */
export async function findPartnerships(context: ReadContext, args: PartnershipsArgs) {
  const { groupsAll, minGroups, multiStakeholder, participants, text, includeEnded } = args.filter ?? {};
  const { objectives, countries, regions, manifestations } = args.filter ?? {};
  const request = pageRequest(`partnerships/${args.orderBy}`, args, [0, '']);
  const seated = participants && storedIds(participants);
  const conditions = { groupsAll, minGroups, multiStakeholder, participants: seated, text: text && foldText(text) };
  const ofKind = { includeEnded: includeEnded ?? false, objectives, countries, regions, manifestations };
  const paging = { orderBy: args.orderBy, first: readAhead(request.first), after: request.after };
  const [page] = await Promise.all([
    loadPartnerships(context, { ...conditions, ...ofKind, ...paging }),
    requireFilterIds(context, args.filter ?? {}),
    requireParticipants(context, participants),
  ]);
  const found = toConnection(request, page, nodesOn(page.items));
  if (!args.filter) return found;
  const unknown = unknownInScope(context, 'NO_PARTNERSHIP_ON_RECORD', args.filter);
  const nothing = { groupsAll: null, minGroups: null, multiStakeholder: null, participants: null, text: null };
  const counts = {
    all: () => Promise.resolve(page.total),
    ofKind: async () =>
      (await loadPartnerships(context, { ...nothing, ...ofKind, includeEnded: true, ...paging })).total,
  };
  return found.withUnknown(() => unknownWhereNone(counts, unknown));
}
