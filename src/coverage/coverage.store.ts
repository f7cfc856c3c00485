import type { StakeholderGroup } from '../model/actor-kind';
import type { Run } from '../neo4j/client';
import { CONDUCTING_TYPES } from '../model/tie-types';

/** The counts of one objective in one place. */
export interface CellCounts {
  /** Members in the place with a seat, current at the valid date, in a current partnership, action or campaign that pursues the objective. */
  members: number;
  /** Partnerships that pursue the objective and cover a country of the place at the valid date. */
  partnerships: number;
  /** The groups seated in these partnerships at the valid date, in alphabetical order. */
  groups: StakeholderGroup[];
  /** Actions that pursue the objective and cover a country of the place, begun by the valid date, whether or not they have ended. */
  actions: number;
}

/** The counts of a cell that the database returns no row for. */
export const NOTHING_KNOWN: CellCounts = { members: 0, partnerships: 0, groups: [], actions: 0 };

/** The counts of a cell; at least one is above 0. */
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
}

const TYPES: Record<CellQuery['by'], string> = { COUNTRY: 'Country', REGION: 'Region' };

/** The cells with at least one count above 0, by place and objective. */
export function listCells(read: Run, query: CellQuery): Promise<CellRow[]> {
  return read('coverage/list-cells', { ...parametersOf(query), withTies: false });
}

/** The ties of the same cells. Separate from the counts because on a large graph they make up most of the response. */
export function listCellTies(read: Run, query: CellQuery): Promise<CellTies[]> {
  return read('coverage/list-cells', { ...parametersOf(query), withTies: true });
}

function parametersOf({ by, places, objectives }: CellQuery) {
  return { type: TYPES[by], places, objectives, seatTypes: CONDUCTING_TYPES };
}
