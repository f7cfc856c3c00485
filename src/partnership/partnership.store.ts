import type { Parameters, Run } from '../neo4j/client';
import {
  ACTOR_COLUMNS,
  PARTNERSHIP_COLUMNS,
  nodeOf,
  readPages,
  type NodeRecord,
  type NodeValues,
  type PagesWithNodes,
} from '../node/node.store';
import type { Page, Position } from '../paging/page';
import type { StakeholderGroup } from '../model/actor-kind';
import { TIE_COLUMNS, tieOf, type TieRecord, type TieValues } from '../tie/tie.store';
import { seatTypes } from './seat';

/** A partnership on a page; the stakeholder groups seated in it where the page had to look at the seats, else none. */
export type PartnershipPage = Page<{ node: NodeRecord; groups: StakeholderGroup[] | null }>;

/** A page of partnerships with the count of all that fit. */
export async function pagePartnerships(read: Run, parameters: Parameters): Promise<PartnershipPage> {
  const bySeats = asksForSeats(parameters);
  type Item = [position: Position, node: NodeValues, groups: StakeholderGroup[]];
  const rows = await read<{ total: number; item: Item | null }>('partnership/page-partnerships', {
    ...parameters,
    seatTypes: seatTypes(),
    bySeats,
    nodeColumns: PARTNERSHIP_COLUMNS,
  });
  const items = rows.flatMap(({ item }) => (item ? [item] : []));
  return {
    total: rows[0]?.total ?? 0,
    items: items.map(([position, node, groups]) => ({
      position,
      node: nodeOf(node, PARTNERSHIP_COLUMNS),
      groups: bySeats ? groups.sort() : null,
    })),
  };
}

/** Whether it takes a look at the seats to tell which partnerships fit, or in what order. */
function asksForSeats({ orderBy, groupsAll, minGroups, multiStakeholder, participants }: Parameters): boolean {
  const filters = [groupsAll, minGroups, multiStakeholder, participants];
  return orderBy === 'PARTICIPANTS' || orderBy === 'GROUPS' || filters.some((filter) => (filter ?? null) !== null);
}

/** A page of the seats of each partnership, action or campaign, by the actor's name. */
export function pageParticipants(
  read: Run,
  ids: readonly string[],
  parameters: Parameters,
): Promise<PagesWithNodes<{ actor: string; tie: TieRecord }>> {
  return readPages(
    read,
    'partnership/page-participants',
    { ids, ...parameters, tieColumns: TIE_COLUMNS },
    ([position, actor, tie]: [position: Position, actor: string, tie: TieValues]) => ({
      position,
      actor,
      tie: tieOf(tie),
    }),
    ACTOR_COLUMNS,
  );
}

/** The stakeholder groups seated in each partnership at the valid date. */
export function listGroups(read: Run, ids: readonly string[]): Promise<{ id: string; groups: StakeholderGroup[] }[]> {
  return read('partnership/list-groups', { ids, types: seatTypes() });
}
