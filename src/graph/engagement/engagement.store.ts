import { manyByKey } from '../../store/loading/by-key';
import type { ReadContext } from '../../store/loading/read-context';
import type { Engagement } from '../../store/model/reports';
import type { Run } from '../../store/neo4j/client';
import { nodeDecoder, type NodeRecord, type NodeValues } from '../node/node-decoder';

/** What a look at an actor found, as its columns hold it. */
interface EngagementRecord extends NodeRecord {
  asOf: string;
  engagement: Engagement;
}

const LIST_ENGAGEMENTS = nodeDecoder('engagement/list-engagements');

/** The findings about each of these actors on or before the valid date that the reader sees, the one that decides first. */
async function listEngagements(
  read: Run,
  ids: readonly string[],
): Promise<{ of: string; finding: EngagementRecord }[]> {
  const { statement, columns, decode } = LIST_ENGAGEMENTS;
  const rows = await read<{ of: string; node: NodeValues }>(statement, { ids, nodeColumns: columns });
  return rows.map(({ of, node }) => ({ of, finding: decode(node) as EngagementRecord }));
}

/** The ids of the actors that, as far as the reader sees, are not to be approached. */
async function listNotToBeApproached(read: Run): Promise<string[]> {
  return (await read<{ id: string }>('engagement/list-not-to-be-approached')).map(({ id }) => id);
}

const engagementsOf = manyByKey(listEngagements, ({ of }) => of);

/** Whether an actor may be approached; null where nothing is recorded or the reader may not see it. */
export async function loadEngagement(context: ReadContext, id: string): Promise<EngagementRecord | null> {
  const [newest] = await context.loaders.get(engagementsOf).load(id);
  return newest?.finding ?? null;
}

/** The ids of the actors that, as far as the reader sees, are not to be approached: they are no candidates. */
export function loadNotToBeApproached(context: ReadContext): Promise<string[]> {
  return context.loaders.once(listNotToBeApproached, '', (run) => listNotToBeApproached(run));
}
