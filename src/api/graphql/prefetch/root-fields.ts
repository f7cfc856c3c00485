import { PAGE_ACTIONS } from '../../../graph/action/action.store';
import { PAGE_ACTORS } from '../../../graph/actor/actor.store';
import { PAGE_CAMPAIGNS } from '../../../graph/campaign/campaign.store';
import { PAGE_COUNTRIES } from '../../../graph/country/country.store';
import { COUNTED_ROWS, LISTED_ROWS, NODE_ROWS, READ_NODES, type RowShape } from '../../../graph/node/node.store';
import { PAGE_PARTNERSHIPS, RANK_PARTNERSHIPS } from '../../../graph/partnership/partnership.store';

/** The fields of Query whose nodes one statement reads, by name, with the names of the statements that may do so. */
export const ROOT_FIELDS: Readonly<Record<string, readonly string[]>> = {
  node: [READ_NODES.statement],
  actors: [PAGE_ACTORS.statement],
  partnerships: [PAGE_PARTNERSHIPS.statement, RANK_PARTNERSHIPS.statement],
  campaigns: [PAGE_CAMPAIGNS.statement],
  actions: [PAGE_ACTIONS.statement],
  countries: [PAGE_COUNTRIES.statement],
};

const ROWS: Readonly<Record<string, RowShape>> = {
  [READ_NODES.statement]: NODE_ROWS,
  [RANK_PARTNERSHIPS.statement]: COUNTED_ROWS,
};

/** The rows of a statement of ROOT_FIELDS. */
export function rowsOf(statement: string): RowShape {
  return ROWS[statement] ?? LISTED_ROWS;
}
