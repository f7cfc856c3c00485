import type { StakeholderGroup } from '../../store/model/actor-kind';
import type { Run } from '../../store/neo4j/client';
import { NETWORK } from '../../store/model/record-ids';
import { ALL_SEATS } from '../partnership/seat';

/** The counts of one objective in one place at the valid date; null where nothing is on record that counts, never 0. */
export interface CellCounts {
  /** Members in the place that pursue the objective, or have a seat in a partnership, action or campaign that does; all of it holds. */
  members: number | null;
  /** Partnerships that pursue the objective and cover a country of the place; all of it holds. */
  partnerships: number | null;
  /** The ids of these partnerships; of an alliance shown as one, its actor's. */
  tableIds: string[];
  /** The groups seated in these partnerships, in alphabetical order. */
  groups: StakeholderGroup[];
  /** The groups of participants in these partnerships whom a source speaks of without naming them, in alphabetical order. */
  notNamed: StakeholderGroup[];
  /** Actions that pursue the objective and cover a country of the place, begun by the valid date, whether or not they have ended. */
  actions: number | null;
}

/** The counts of a cell that the database returns no row for. */
export const NOTHING_KNOWN: CellCounts = {
  members: null,
  partnerships: null,
  tableIds: [],
  groups: [],
  notNamed: [],
  actions: null,
};

/** The counts of a cell; at least one is not null. */
export interface CellRow extends CellCounts {
  /** The objective's id. */
  objective: string;
  /** The id of the country or region. */
  place: string;
}

/** The ids of the ties that were counted in a cell: those that pursue the objective, cover the place or seat a member. */
export interface CellTies {
  objective: string;
  place: string;
  ties: string[];
}

export interface CellQuery {
  by: 'COUNTRY' | 'REGION';
  /** Ids of countries or of regions, depending on `by`. */
  places: readonly string[];
  /** Ids of objectives; null means all. */
  objectives: readonly string[] | null;
  /** Ids of forms of exploitation: only what is about one of them counts. Null or absent means everything. */
  manifestations?: readonly string[] | null;
}

const TYPES: Record<CellQuery['by'], string> = { COUNTRY: 'Country', REGION: 'Region' };

/** The cells of which anything is known, by place and objective. */
export async function listCells(read: Run, query: CellQuery): Promise<CellRow[]> {
  type Counted = Omit<CellRow, 'partnerships' | 'members' | 'actions'> & { members: number; actions: number };
  const rows = await read<Counted>('coverage/list-cells', { ...parametersOf(query), withTies: false });
  return rows.map((row) => ({
    ...row,
    members: row.members || null,
    partnerships: row.tableIds.length || null,
    actions: row.actions || null,
  }));
}

/** The ties of the same cells. Separate from the counts because on a large graph they make up most of the response. */
export function listCellTies(read: Run, query: CellQuery): Promise<CellTies[]> {
  return read('coverage/list-cells', { ...parametersOf(query), withTies: true });
}

/** How many records could belong to cells for all that is on record. */
export interface UnassignedRow {
  kind: 'Partnership' | 'AdvocacyAction' | 'Member';
  /** An objective that they pursue; null where none is on record. */
  objective: string | null;
  /** A country or region in which they are; null where none is on record. */
  place: string | null;
  count: number;
}

/** What could belong to the cells of these places and objectives: its objective, its place or what it is about is not on record. */
export function countUnassigned(read: Run, query: CellQuery): Promise<UnassignedRow[]> {
  return read('coverage/count-unassigned', parametersOf(query));
}

/** Who is on record in a country or region, whatever they work on. */
export interface PlaceActors {
  place: string;
  /** The number of members that are based there. */
  members: number;
  /** The groups of the actors that are based there, cover a country there or have a member state there. */
  groups: StakeholderGroup[];
}

/** Who is on record in each country or region, by place. */
export function listActorsPresent(read: Run, places: readonly string[]): Promise<PlaceActors[]> {
  return read('coverage/list-actors-present', { places, network: NETWORK });
}

function parametersOf({ by, places, objectives, manifestations = null }: CellQuery) {
  return { type: TYPES[by], places, objectives, manifestations, network: NETWORK, ...ALL_SEATS };
}
