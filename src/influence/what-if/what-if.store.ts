import type { Run } from '../../neo4j/client';

/** The maximum number of ties of money that are listed; more than any node of the data has. */
const MAX_FUNDING = 1_000;

/** The ids of the ties by which any of the nodes gives (`current`) or gave (`ended`) money to another node, by recipient. */
export async function listFunding(read: Run, ids: readonly string[]): Promise<{ current: string[]; ended: string[] }> {
  const rows = await read<{ tie: string; holds: boolean }>('influence/list-funding', { ids, limit: MAX_FUNDING });
  const tiesThat = (hold: boolean) => rows.filter(({ holds }) => holds === hold).map(({ tie }) => tie);
  return { current: tiesThat(true), ended: tiesThat(false) };
}
