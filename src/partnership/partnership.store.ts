import type { Parameters, Run } from '../graph/graph';
import type { Page } from '../paging/page';
import type { StakeholderGroup } from '../actor/actor-kind';
import type { TieRecord } from '../tie/tie.store';
import { seatTypes } from './seat';

export type PartnershipPage = Page<{ node: string }>;
export type SeatPage = Page<{ actor: string; tie: TieRecord }> & { id: string };

/** A page of partnerships with the count of all that fit. */
export async function pagePartnerships(read: Run, parameters: Parameters): Promise<PartnershipPage> {
  const [page] = await read<PartnershipPage>('partnership/page-partnerships', {
    ...parameters,
    seatTypes: seatTypes(),
  });
  return page ?? { items: [], total: 0 };
}

/** A page of the seats of each partnership, action or campaign, by the actor's name. */
export function pageParticipants(read: Run, ids: readonly string[], parameters: Parameters): Promise<SeatPage[]> {
  return read('partnership/page-participants', { ids, ...parameters });
}

/** The stakeholder groups seated in each partnership at the valid date. */
export function listGroups(read: Run, ids: readonly string[]): Promise<{ id: string; groups: StakeholderGroup[] }[]> {
  return read('partnership/list-groups', { ids, types: seatTypes() });
}
