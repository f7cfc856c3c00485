import { coalitionPartnershipId } from '../../store/model/record-ids';
import type { Run } from '../../store/neo4j/client';
import { ALL_SEATS } from '../../graph/partnership/seat';

/** The maximum number of listed ties of money; more than any node of the data has. */
const MAX_FUNDING = 1_000;

/** Lists ids of ties by which a node gives (`current`) or gave (`ended`) money, by recipient. */
export async function listFunding(read: Run, ids: readonly string[]): Promise<{ current: string[]; ended: string[] }> {
  const rows = await read<{ tie: string; holds: boolean }>('influence/list-funding', { ids, limit: MAX_FUNDING });
  const tiesThat = (hold: boolean) => rows.filter(({ holds }) => holds === hold).map(({ tie }) => tie);
  return { current: tiesThat(true), ended: tiesThat(false) };
}

/** Lists the ids of active initiatives and coalition partnerships that seat any of the actors. */
export async function listTables(read: Run, actors: readonly string[]): Promise<string[]> {
  const rows = await read<{ initiative: string; isTable: boolean }>('influence/list-tables', {
    ids: actors,
    ...ALL_SEATS,
  });
  return rows.map(({ initiative, isTable }) => (isTable ? coalitionPartnershipId(initiative) : initiative));
}
