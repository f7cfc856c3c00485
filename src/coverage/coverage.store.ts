import type { StakeholderGroup } from '../model/actor-kind';
import type { Run } from '../neo4j/client';
import { CONDUCTING_TYPES } from '../model/tie-type';

/** What the graph knows of one objective in one place. */
export interface CellCounts {
  /** Members in the place with a seat, current at the valid date, in something current that pursues the objective. */
  members: number;
  /** Partnerships that pursue the objective and cover a country of the place at the valid date. */
  partnerships: number;
  /** The groups seated in these partnerships at the valid date, in alphabetical order. */
  groups: StakeholderGroup[];
  /** Actions that pursue the objective and cover a country of the place, begun by the valid date; what was done stays done. */
  actions: number;
}

/** Where nothing is known. */
export const NOTHING_KNOWN: CellCounts = { members: 0, partnerships: 0, groups: [], actions: 0 };

/** The counts of a cell of which something is known: never all zero. */
export interface CellRow extends CellCounts {
  /** The objective's id. */
  objective: string;
  /** The id of the country or region. */
  place: string;
}

/** On what a cell stands: the ids of the ties counted, which pursue, cover or seat a member. */
export interface CellTies {
  objective: string;
  place: string;
  ties: string[];
}

export interface CellQuery {
  by: 'COUNTRY' | 'REGION';
  /** Ids of countries or of regions, as `by` says. */
  places: readonly string[];
  /** Ids of objectives; all where null. */
  objectives: readonly string[] | null;
}

const TYPES: Record<CellQuery['by'], string> = { COUNTRY: 'Country', REGION: 'Region' };

/** The cells of which the graph knows anything, by place and objective; a pair that is missing is unknown. */
export function listCells(read: Run, query: CellQuery): Promise<CellRow[]> {
  return read('coverage/list-cells', { ...parametersOf(query), withTies: false });
}

/** The ties of the same cells: on a large graph by far most of what there is to send. */
export function listCellTies(read: Run, query: CellQuery): Promise<CellTies[]> {
  return read('coverage/list-cells', { ...parametersOf(query), withTies: true });
}

function parametersOf({ by, places, objectives }: CellQuery) {
  return { type: TYPES[by], places, objectives, seatTypes: CONDUCTING_TYPES };
}
