import type { StakeholderGroup } from '../../store/model/actor-kind';
import { storedId } from '../../store/model/record-ids';
import type { TieType } from '../../store/model/tie-type';
import type { Run } from '../../store/neo4j/client';
import type { Parameters } from '../../store/neo4j/parameters';
import type { Page, Position } from '../../store/paging/page';
import {
  ACTOR_COLUMNS,
  nodeDecoder,
  type NodeRecord,
  type NodeValues,
  PARTNERSHIP_COLUMNS,
  storedIdOf,
} from '../node/node-decoder';
import { type IndexedList, type Listed, type PagesWithNodes, readListed, readPages } from '../node/node.store';
import { TIE_COLUMNS, tieDecoder, type TieRecord, type TieValues } from '../tie/tie-decoder';
import { ALL_SEATS, TABLE_TYPES } from './seat';

/** The stakeholder groups seated in an initiative or an alliance, by its stored id; `atTable` are those of whoever is there not only as a funder or an observer. */
export interface SeatedGroups {
  id: string;
  groups: StakeholderGroup[];
  atTable: StakeholderGroup[];
}

/** A page of partnerships with the groups seated in them; null where the statement had no need to read the seats. */
export type RankedPartnerships = Page<{ node: NodeRecord; seated: SeatedGroups | null }>;

export const PAGE_PARTNERSHIPS = nodeDecoder('partnership/page-partnerships', PARTNERSHIP_COLUMNS);

/** The list of partnerships, alliances shown as such included, by English name; its filter does not depend on the seats. */
export const partnershipList: IndexedList = { page: pagePartnerships, count: countPartnerships };

function pagePartnerships(read: Run, parameters: Parameters): Promise<Listed[]> {
  return readListed(read, PAGE_PARTNERSHIPS, withPlaces(parameters));
}

async function countPartnerships(read: Run, parameters: Parameters): Promise<number> {
  return (await read<{ total: number }>('partnership/count-partnerships', withPlaces(parameters)))[0]?.total ?? 0;
}

/** With a parameter for the part of the filter that looks at the countries which a partnership covers. */
function withPlaces(parameters: Parameters): Parameters {
  const { countries, regions } = parameters;
  return { ...parameters, inPlaces: (countries ?? regions) ? true : null };
}

export const RANK_PARTNERSHIPS = nodeDecoder('partnership/rank-partnerships', PARTNERSHIP_COLUMNS);

/** A page of partnerships in any order, with the count of all that fit: filter and order may depend on the seats, so that all are read. */
export async function rankPartnerships(read: Run, parameters: Parameters): Promise<RankedPartnerships> {
  const bySeats = needsSeats(parameters);
  type Item = [position: Position, node: NodeValues, groups: StakeholderGroup[], atTable: StakeholderGroup[]];
  const rows = await read<{ total: number; item: Item | null }>(RANK_PARTNERSHIPS.statement, {
    ...withPlaces(parameters),
    ...ALL_SEATS,
    tableTypes: TABLE_TYPES,
    bySeats,
    nodeColumns: RANK_PARTNERSHIPS.columns,
  });
  const items = rows.flatMap(({ item }) => (item ? [item] : []));
  return {
    total: rows[0]?.total ?? 0,
    items: items.map(([position, values, groups, atTable]) => {
      const node = RANK_PARTNERSHIPS.decode(values);
      return { position, node, seated: bySeats ? { id: storedIdOf(node), groups: groups.sort(), atTable } : null };
    }),
  };
}

/** Whether partnerships are in the order of their names, with a filter that does not depend on the seats: as in `partnershipList`. */
export function isByName(parameters: Parameters): boolean {
  return parameters.orderBy === 'NAME' && !needsSeats(parameters);
}

/** Whether the filter or the order depends on the seats. */
function needsSeats({ orderBy, groupsAll, minGroups, multiStakeholder, participants }: Parameters): boolean {
  const filters = [groupsAll, minGroups, multiStakeholder, participants];
  return orderBy === 'PARTICIPANTS' || orderBy === 'GROUPS' || filters.some((filter) => (filter ?? null) !== null);
}

const PAGE_PARTICIPANTS = nodeDecoder('partnership/page-participants', ACTOR_COLUMNS);
const decodeSeat = tieDecoder(PAGE_PARTICIPANTS.statement);

/** A page of the seats of each partnership, action, campaign or alliance, by the actor's name. */
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

/** The stakeholder groups seated in each partnership, action or campaign, in alphabetical order: at the valid date, or ever up to it. */
export async function listGroups(
  read: Run,
  ids: readonly string[],
  { includeEnded }: { includeEnded: boolean },
): Promise<SeatedGroups[]> {
  const rows = await read<SeatedGroups>('partnership/list-groups', {
    ids,
    ...ALL_SEATS,
    tableTypes: TABLE_TYPES,
    includeEnded,
  });
  return rows.map((row) => ({ ...row, groups: row.groups.sort() }));
}

export interface SeatRow {
  actor: string;
  group: StakeholderGroup | null;
  type: TieType;
}

export interface InitiativeSeats {
  /** Of an alliance shown as a partnership, its id as such. */
  initiative: string;
  /** All seats that hold, one for each tie, by the actor’s name. */
  seats: SeatRow[];
}

/** The seats of initiatives and of alliances shown as partnerships, by id of these; those without a seat are left out. */
export async function listSeats(read: Run, ids: readonly string[]): Promise<InitiativeSeats[]> {
  const idOf = new Map(ids.map((id) => [storedId(id), id]));
  const rows = await read<InitiativeSeats>('partnership/list-seats', { ids: [...idOf.keys()], ...ALL_SEATS });
  return rows.map((row) => ({ ...row, initiative: idOf.get(row.initiative)! }));
}
