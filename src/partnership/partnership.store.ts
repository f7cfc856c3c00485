import type { Parameters, Run } from '../graph/graph';
import type { Page } from '../paging/page';
import type { StakeholderGroup } from '../actor/actor-kind';
import { tieOf, type TieRecord } from '../tie/tie.store';
import { seatTypes } from './seat';

export type PartnershipPage = Page<{ node: string }>;
export type SeatPage = Page<{ actor: string; tie: TieRecord }> & { id: string };

/** A page of partnerships with the count of all that fit. */
export async function pagePartnerships(read: Run, parameters: Parameters): Promise<PartnershipPage> {
  const [page] = await read<PartnershipPage>('partnership/page-partnerships', {
    ...parameters,
    seatTypes: seatTypes(),
    bySeats: asksForSeats(parameters),
  });
  return page ?? { items: [], total: 0 };
}

/** Whether it takes a look at the seats to tell which partnerships fit, or in what order. */
function asksForSeats({ orderBy, groupsAll, minGroups, multiStakeholder, participants }: Parameters): boolean {
  const filters = [groupsAll, minGroups, multiStakeholder, participants];
  return orderBy === 'PARTICIPANTS' || orderBy === 'GROUPS' || filters.some((filter) => (filter ?? null) !== null);
}

/** A page of the seats of each partnership, action or campaign, by the actor's name. */
export async function pageParticipants(read: Run, ids: readonly string[], parameters: Parameters): Promise<SeatPage[]> {
  const rows = await read<{ id: string; total: number; items: [name: string, actor: string, tie: unknown[]][] }>(
    'partnership/page-participants',
    { ids, ...parameters },
  );
  return rows.map(({ items, ...page }) => ({
    ...page,
    items: items.map(([name, actor, values]) => {
      const tie = tieOf(values);
      return { position: [name, tie.id], actor, tie };
    }),
  }));
}

/** The stakeholder groups seated in each partnership at the valid date. */
export function listGroups(read: Run, ids: readonly string[]): Promise<{ id: string; groups: StakeholderGroup[] }[]> {
  return read('partnership/list-groups', { ids, types: seatTypes() });
}
