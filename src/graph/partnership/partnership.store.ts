import type { StakeholderGroup } from '../../store/model/actor-kind';
import { storedId } from '../../store/model/record-ids';
import type { TieType } from '../../store/model/tie-type';
import type { Run } from '../../store/neo4j/client';
import type { Parameters } from '../../store/neo4j/parameters';
import type { Page, Position } from '../../store/paging/page';
import { countLacking } from '../filter/unknown-parts';
import {
  ACTOR_COLUMNS,
  nodeDecoder,
  type NodeRecord,
  type NodeValues,
  PARTNERSHIP_COLUMNS,
  storedIdOf,
} from '../node/node-decoder';
import { type IndexedList, indexedPage, type PagesWithNodes, readPages } from '../node/node.store';
import { TIE_COLUMNS, tieDecoder, type TieRecord, type TieValues } from '../tie/tie-decoder';
import { ALL_SEATS } from './seat';

/** The stakeholder groups seated in an initiative or an alliance, by its stored id. */
export interface SeatedGroups {
  id: string;
  groups: StakeholderGroup[];
}

/** A page of partnerships with their seated groups; null where no seats were read. */
export type RankedPartnerships = Page<{ node: NodeRecord; seated: SeatedGroups | null }>;

const PAGE_PARTNERSHIPS = nodeDecoder('partnership/page-partnerships', PARTNERSHIP_COLUMNS);

/** The list of partnerships by English name, whose filter does not depend on the seats. */
export const partnershipList: IndexedList = {
  ...indexedPage(PAGE_PARTNERSHIPS),
  showsTables: true,
  count: async (read, parameters) =>
    (await read<{ total: number }>('partnership/count-partnerships', parameters))[0]?.total ?? 0,
  countLacking: (read, parameters) =>
    countLacking(read, 'partnership/count-unknown-partnerships', withSeats(parameters)),
};

/** Adds the parameters of statements whose filter or order may depend on the seats. */
export function withSeats(parameters: Parameters): Parameters {
  return {
    ...parameters,
    ...ALL_SEATS,
    bySeats: needsSeats(parameters) || null,
  };
}

const RANK_PARTNERSHIPS = nodeDecoder('partnership/rank-partnerships', PARTNERSHIP_COLUMNS);

/** The list of partnerships in any order. */
export const RANKED_LIST = { statement: RANK_PARTNERSHIPS.statement, showsTables: true };

/** Pages partnerships in any order with their total; reads all, since seats may decide both. */
export async function rankPartnerships(read: Run, parameters: Parameters): Promise<RankedPartnerships> {
  const bySeats = needsSeats(parameters);
  type Item = [position: Position, node: NodeValues, groups: StakeholderGroup[]];
  const rows = await read<{ total: number; item: Item | null }>(RANK_PARTNERSHIPS.statement, {
    ...withSeats(parameters),
    nodeColumns: RANK_PARTNERSHIPS.columns,
  });
  const items = rows.flatMap(({ item }) => (item ? [item] : []));
  return {
    total: rows[0]?.total ?? 0,
    items: items.map(([position, values, groups]) => {
      const node = RANK_PARTNERSHIPS.decode(values);
      return { position, node, seated: bySeats ? { id: storedIdOf(node), groups: groups.sort() } : null };
    }),
  };
}

/** Returns true where `partnershipList` applies: ordered by name, no filter on the seats. */
export function isByName(parameters: Parameters): boolean {
  return parameters.orderBy === 'NAME' && !needsSeats(parameters);
}

/** Returns true where the filter depends on the seats, and so on complete rosters. */
export function filtersBySeats({ groupsAll, minGroups, isMultiStakeholder, participants }: Parameters): boolean {
  return [groupsAll, minGroups, isMultiStakeholder, participants].some((condition) => (condition ?? null) !== null);
}

/** Returns true where the filter or the order depends on the seats. */
export function needsSeats(parameters: Parameters): boolean {
  const { orderBy } = parameters;
  return orderBy === 'PARTICIPANTS' || orderBy === 'GROUPS' || filtersBySeats(parameters);
}

const PAGE_PARTICIPANTS = nodeDecoder('partnership/page-participants', ACTOR_COLUMNS);
const decodeSeat = tieDecoder(PAGE_PARTICIPANTS.statement);

/** Pages the participants of each initiative or alliance, one per tie, by the actor's name. */
export function pageParticipants(
  read: Run,
  ids: readonly string[],
  parameters: Parameters,
): Promise<PagesWithNodes<{ actor: string; tie: TieRecord }>> {
  return readPages(
    read,
    PAGE_PARTICIPANTS,
    { ids, ...parameters, tieColumns: TIE_COLUMNS },
    ([position, actor, tie]: [position: Position, actor: string, tie: TieValues]) => ({
      position,
      actor,
      tie: decodeSeat(tie),
    }),
  );
}

/** Lists the groups seated in each initiative, alphabetically: at the valid date, or ever. */
export async function listGroups(
  read: Run,
  ids: readonly string[],
  { includeEnded }: { includeEnded: boolean },
): Promise<SeatedGroups[]> {
  const rows = await read<SeatedGroups>('partnership/list-groups', {
    ids,
    ...ALL_SEATS,
    includeEnded,
  });
  return rows.map((row) => ({ ...row, groups: row.groups.sort() }));
}

export interface SeatRow {
  actor: string;
  group: StakeholderGroup | null;
  type: TieType;
  /** The ids of the countries to which the actor belongs; null where it belongs everywhere. */
  homes: readonly string[] | null;
}

export interface InitiativeSeats {
  /** The id, which for a coalition partnership is not its stored id. */
  initiative: string;
  /** All current seats, one for each tie, by the actor’s name. */
  seats: SeatRow[];
}

/** Lists the seats of initiatives and coalition partnerships; omits any without a seat. */
export async function listSeats(read: Run, ids: readonly string[]): Promise<InitiativeSeats[]> {
  const idOf = new Map(ids.map((id) => [storedId(id), id]));
  const rows = await read<InitiativeSeats>('partnership/list-seats', { ids: [...idOf.keys()], ...ALL_SEATS });
  return rows.map((row) => ({ ...row, initiative: idOf.get(row.initiative)! }));
}
