import type { ReadContext } from '../../store/loading/read-context';
import { oneByKey, pageKey } from '../../store/loading/by-key';
import { cacheNodes, loadNodes, pageWithNodes } from '../node/node.loaders';
import { nodesOn, type PageArgs, pageRequest } from '../../store/paging/page';
import { readSelected } from '../reading/read-selected';
import type { ConnectionSelection } from '../reading/select';
import { toConnection } from '../../store/paging/connection';
import type { Parameters } from '../../store/neo4j/parameters';
import type { StakeholderGroup } from '../../store/model/actor-kind';
import {
  listGroups,
  needsSeats,
  withSeats,
  pageParticipants,
  RANKED_LIST,
  rankPartnerships,
  type RankedPartnerships,
  type SeatedGroups,
} from './partnership.store';
import { participantsIn, type PartnershipRole, roleOf } from './seat';
import { isActor, type NodeCondition, requireNodes } from '../node/input-nodes';
import { storedIdOf } from '../node/node-decoder';

/** A loader of pages of participants of a partnership, an action or a campaign. */
export const participantsOf = pageWithNodes(pageParticipants);

const groupsByPartnership = oneByKey<SeatedGroups>(
  (read, ids) => listGroups(read, ids, { includeEnded: false }),
  ({ id }) => id,
);
const groupsEverByInitiative = oneByKey<SeatedGroups>(
  (read, ids) => listGroups(read, ids, { includeEnded: true }),
  ({ id }) => id,
);

/** Loads a page of ranked partnerships; caches it, its partnerships and their groups. */
export function loadRanked(context: ReadContext, parameters: Parameters): Promise<RankedPartnerships> {
  return context.loaders.once(rankPartnerships, JSON.stringify(parameters), async (run, cache) => {
    const page = await rankPartnerships(run, parameters);
    cacheNodes(cache, nodesOn(page.items));
    for (const { seated } of page.items) if (seated) cache.set(groupsByPartnership, seated.id, seated);
    return page;
  });
}

/** Reads a page of ranked partnerships with its selection; null where loaders read it. */
export async function loadRankedSelected(
  context: ReadContext,
  parameters: Parameters,
  selection: ConnectionSelection,
): Promise<RankedPartnerships | null> {
  const list = { ...RANKED_LIST, selection };
  const bySeats = needsSeats(parameters);
  const page = await readSelected(context, list, withSeats(parameters));
  if (!page) return null;
  const items = page.items.map(({ extra, ...item }) => ({
    ...item,
    seated: bySeats ? { id: storedIdOf(item.node), groups: (extra as StakeholderGroup[]).sort() } : null,
  }));
  for (const { seated } of items) if (seated) context.loaders.prime(groupsByPartnership, seated.id, seated);
  return { ...page, items };
}

/** Returns true where three or more groups are seated in a partnership at the valid date. */
export async function isMultiStakeholder(context: ReadContext, id: string): Promise<boolean> {
  return seatsSeveralStakeholders(await loadGroups(context, id));
}

/** Returns true where a partnership is multi-stakeholder: three or more groups. */
export function seatsSeveralStakeholders(groups: readonly StakeholderGroup[]): boolean {
  return groups.length >= 3;
}

/** Loads the stakeholder groups seated in a partnership at the valid date. */
export async function loadGroups(context: ReadContext, id: string): Promise<StakeholderGroup[]> {
  return (await context.loaders.get(groupsByPartnership).load(id))?.groups ?? [];
}

/** Loads the current and former stakeholder groups of a campaign. */
export async function loadGroupsEver(context: ReadContext, id: string): Promise<StakeholderGroup[]> {
  return (await context.loaders.get(groupsEverByInitiative).load(id))?.groups ?? [];
}

/**
 * Pages the participants of a partnership, an action or a campaign, by the actor's name.
 * `includeEnded` includes former ones, since participation in a finished action remains a fact.
 */
export async function participantConnection(
  context: ReadContext,
  list: string,
  id: string,
  args: PageArgs,
  { role, includeEnded }: { role?: PartnershipRole | null; includeEnded: boolean },
) {
  const request = pageRequest(`${list}/${id}`, args, ['', '']);
  const page = await context.loaders.get(participantsOf).load(pageKey(id, participantsIn(role, includeEnded), request));
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

/** Checks participants of a filter. Throws InputError for unknown ids and other nodes. */
export function requireParticipants(context: ReadContext, ids: string[] | null | undefined): Promise<void> {
  return requireNodes(context, ids, ['filter', 'participants'], ACTOR_OR_ALLIANCE);
}
