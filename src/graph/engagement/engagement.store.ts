import type { Engagement } from '../../store/model/engagement';
import type { Run } from '../../store/neo4j/client';
import { nodeDecoder, type NodeRecord, type NodeValues } from '../node/node-decoder';

/** What a look at an actor found, as its columns hold it. */
export interface EngagementRecord extends NodeRecord {
  asOf: string;
  engagement: Engagement;
}

const LIST_ENGAGEMENTS = nodeDecoder('engagement/list-engagements');

/** The findings about each of these actors on or before the valid date that the reader sees, the one that decides first. */
export async function listEngagements(
  read: Run,
  ids: readonly string[],
): Promise<{ of: string; finding: EngagementRecord }[]> {
  const { statement, columns, decode } = LIST_ENGAGEMENTS;
  const rows = await read<{ of: string; node: NodeValues }>(statement, { ids, nodeColumns: columns });
  return rows.map(({ of, node }) => ({ of, finding: decode(node) as EngagementRecord }));
}

/** The ids of the actors that, as far as the reader sees, are not to be approached. */
export async function listNotToBeApproached(read: Run): Promise<string[]> {
  return (await read<{ id: string }>('engagement/list-not-to-be-approached')).map(({ id }) => id);
}
