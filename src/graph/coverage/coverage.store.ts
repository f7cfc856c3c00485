import type { StakeholderGroup } from '../../store/model/actor-kind';
import type { Run } from '../../store/neo4j/client';
import { NETWORK } from '../../store/model/record-ids';
import { ALL_SEATS } from '../partnership/seat';

/** The counts of an objective in a place at the valid date; null, never 0, where none exist. */
export interface CellCounts {
  /** Members in the place that currently pursue it or have a seat in an initiative that does. */
  members: number | null;
  /** Partnerships that currently pursue the objective and cover a country of the place. */
  partnerships: number | null;
  /** The ids of these partnerships, by name. */
  tableIds: string[];
  /** The number of these that no source confirms. */
  unconfirmed: number;
  /** The groups seated in these partnerships by an actor of the place, in alphabetical order. */
  groups: StakeholderGroup[];
  /** The groups seated there only by others, in alphabetical order. */
  groupsFromElsewhere: StakeholderGroup[];
  /** The ids of the countries of these others, for each of these groups. */
  homesElsewhere: string[][];
  /** The groups of participants that a source mentions without names, in alphabetical order. */
  notNamed: StakeholderGroup[];
  /** Actions begun by the valid date, ended or not, that pursue it and cover a country there. */
  actions: number | null;
}

/** The counts of a cell for which the database returns no row. */
export const NOTHING_KNOWN: CellCounts = {
  members: null,
  partnerships: null,
  tableIds: [],
  unconfirmed: 0,
  groups: [],
  groupsFromElsewhere: [],
  homesElsewhere: [],
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

/** The ids of the ties counted in a cell: PURSUES, COVERS and seats of members. */
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
  /** Ids of forms of exploitation that restrict the counts; null or absent means everything. */
  manifestations?: readonly string[] | null;
}

const TYPES: Record<CellQuery['by'], string> = { COUNTRY: 'Country', REGION: 'Region' };

interface CountedRow {
  objective: string;
  place: string;
  groups: StakeholderGroup[];
  elsewhere: { group: StakeholderGroup; homes: string[][] }[];
  notNamed: StakeholderGroup[][];
  members: number;
  tableIds: string[];
  unconfirmed: number;
  actions: number;
}

/** Lists the cells with at least one known count, by place and objective. */
export async function listCells(read: Run, query: CellQuery): Promise<CellRow[]> {
  const rows = await read<CountedRow>('coverage/list-cells', { ...parametersOf(query), withTies: false });
  return rows.map(({ elsewhere, ...row }) => ({
    ...row,
    groupsFromElsewhere: elsewhere.map(({ group }) => group),
    homesElsewhere: elsewhere.map(({ homes }) => [...new Set(homes.flat())].sort()),
    notNamed: [...new Set(row.notNamed.flat())].sort(),
    members: row.members || null,
    partnerships: row.tableIds.length || null,
    actions: row.actions || null,
  }));
}

/** Lists the ties of these cells, apart since they make up most of a large graph's response. */
export function listCellTies(read: Run, query: CellQuery): Promise<CellTies[]> {
  return read('coverage/list-cells', { ...parametersOf(query), withTies: true });
}

/** The number of records with missing data that could belong to cells. */
export interface UnassignedRow {
  kind: 'Partnership' | 'AdvocacyAction' | 'Member';
  /** An objective that they pursue; null where none is on record. */
  objective: string | null;
  /** A country or region in which they are; null where none is on record. */
  place: string | null;
  count: number;
}

/** Counts the records that could belong: their objective, place or subject is not on record. */
export function countUnassigned(read: Run, query: CellQuery): Promise<UnassignedRow[]> {
  return read('coverage/count-unassigned', parametersOf(query));
}

/** The actors on record in a country or region, whatever their objectives. */
export interface PlaceActors {
  place: string;
  /** The number of members that are based there. */
  members: number;
  /** The groups of actors that are based there, or cover or have a member state there. */
  groups: StakeholderGroup[];
}

/** Lists the actors on record in each country or region, by place. */
export function listActorsPresent(read: Run, places: readonly string[]): Promise<PlaceActors[]> {
  return read('coverage/list-actors-present', { places, network: NETWORK });
}

function parametersOf({ by, places, objectives, manifestations = null }: CellQuery) {
  return { type: TYPES[by], places, objectives, manifestations, network: NETWORK, ...ALL_SEATS };
}
