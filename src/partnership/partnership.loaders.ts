import type { Context } from '../context';
import { oneByKey } from '../loading/one-by-key';
import { pageByKey } from '../loading/page-by-key';
import type { StakeholderGroup } from '../actor/actor-kind';
import { listGroups, pageParticipants } from './partnership.store';

/** A page of seats of a partnership, an action or a campaign. */
export const participantsOf = pageByKey(pageParticipants);

const groupsByPartnership = oneByKey(listGroups, ({ id }) => id);

/** The stakeholder groups seated in a partnership at the valid date. */
export async function loadGroups(context: Context, id: string): Promise<StakeholderGroup[]> {
  return (await context.loaders.get(groupsByPartnership).load(id))?.groups ?? [];
}
