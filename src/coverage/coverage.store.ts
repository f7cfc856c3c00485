import type { StakeholderGroup } from '../actor/actor-kind';
import type { Run } from '../graph/graph';
import { CONDUCTING_TYPES } from '../tie/tie-type';

/** What the graph knows of one objective in one place; never all zero. */
export interface CellRow {
  /** The objective's id. */
  objective: string;
  /** The id of the country or region. */
  place: string;
  /** Members in the place with a seat, current at the valid date, in something current that pursues the objective. */
  members: number;
  /** Partnerships that pursue the objective and cover a country of the place at the valid date. */
  partnerships: number;
  /** The groups seated in these partnerships at the valid date, in alphabetical order. */
  groups: StakeholderGroup[];
  /** Actions that pursue the objective and cover a country of the place, begun by the valid date; what was done stays done. */
  actions: number;
  /** The ids of the ties counted: what pursues and covers, and the seats of the members. */
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
export function listCells(read: Run, { by, places, objectives }: CellQuery): Promise<CellRow[]> {
  return read('coverage/list-cells', { type: TYPES[by], places, objectives, seatTypes: CONDUCTING_TYPES });
}
