import type { Run } from '../../neo4j/client';

/** The maximum number of ties of money that are listed; more than any node of the data has. */
const MAX_FUNDING = 1_000;

/** The ids of the ties that hold by which any of the nodes gives money to another node, by recipient. */
export async function listFunding(read: Run, ids: readonly string[]): Promise<string[]> {
  const rows = await read<{ tie: string }>('influence/list-funding', { ids, limit: MAX_FUNDING });
  return rows.map(({ tie }) => tie);
}
