import type { ReadContext } from '../loading/read-context';
import { oneByKey } from '../loading/one-by-key';
import { keepNodes, pageWithNodes } from '../node/node.loaders';
import { nodesOn } from '../paging/page';
import type { Parameters } from '../neo4j/client';
import type { StakeholderGroup } from '../model/actor-kind';
import { listGroups, pageParticipants, pagePartnerships, type PartnershipPage } from './partnership.store';

/** A page of seats of a partnership, an action or a campaign. */
export const participantsOf = pageWithNodes(pageParticipants);

const groupsByPartnership = oneByKey(listGroups, ({ id }) => id);

/** A page of partnerships, kept by what was asked, and what is on it left to whoever asks for it by its id. */
export function loadPartnerships(context: ReadContext, parameters: Parameters): Promise<PartnershipPage> {
  return context.loaders.once(pagePartnerships, JSON.stringify(parameters), async (run, kept) => {
    const page = await pagePartnerships(run, parameters);
    keepNodes(kept, nodesOn(page.items));
    for (const { node, groups } of page.items) {
      if (groups) kept.set(groupsByPartnership, node.id, { id: node.id, groups });
    }
    return page;
  });
}

/** The stakeholder groups seated in a partnership at the valid date. */
export async function loadGroups(context: ReadContext, id: string): Promise<StakeholderGroup[]> {
  return (await context.loaders.get(groupsByPartnership).load(id))?.groups ?? [];
}
