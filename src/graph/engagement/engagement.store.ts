import { manyByKey, oneByKey } from '../../store/loading/by-key';
import type { ReadContext } from '../../store/loading/read-context';
import { Engagement } from '../../store/model/reports';
import type { Run } from '../../store/neo4j/client';
import { nodeDecoder, type NodeRecord, type NodeValues } from '../node/node-decoder';

/** What a look at an actor found, as its columns hold it. */
interface EngagementRecord extends NodeRecord {
  asOf: string;
  engagement?: Engagement | null;
  contactEvery?: number | null;
}

/** When an actor was last met, and when it is to be met again. */
interface ContactRecord {
  of: string;
  /** In months; null where no contact is to be kept. */
  contactEvery: number | null;
  /** The partial date of the newest meeting with it. */
  lastContact: string | null;
  /** YYYY-MM-DD. */
  contactDue: string | null;
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

/** How each of these actors is to be kept in touch with, as far as the reader sees. */
function listContacts(read: Run, ids: readonly string[]): Promise<ContactRecord[]> {
  return read('engagement/list-contacts', { ids });
}

/** The ids of the actors that, as far as the reader sees, are not to be approached. */
async function listNotToBeApproached(read: Run): Promise<string[]> {
  return (await read<{ id: string }>('engagement/list-not-to-be-approached')).map(({ id }) => id);
}

const engagementsOf = manyByKey(listEngagements, ({ of }) => of);

/**
 * What was found of whether an actor may be approached, else of how often to be in touch with it; null where nothing is recorded or the
 * reader may not see it.
 */
export async function loadEngagement(context: ReadContext, id: string): Promise<EngagementRecord | null> {
  const findings = await context.loaders.get(engagementsOf).load(id);
  const decisive = findings.find(({ finding }) => finding.engagement) ?? findings[0];
  return decisive ? { ...decisive.finding, engagement: decisive.finding.engagement ?? Engagement.UNKNOWN } : null;
}

const contactById = oneByKey(listContacts, ({ of }) => of);

/** When an actor was last met, and when it is to be met again. */
export async function loadContact(context: ReadContext, id: string): Promise<ContactRecord | null> {
  return context.loaders.get(contactById).load(id);
}

/** The ids of the actors that, as far as the reader sees, are not to be approached: they are no candidates. */
export function loadNotToBeApproached(context: ReadContext): Promise<string[]> {
  return context.loaders.once(listNotToBeApproached, '', (run) => listNotToBeApproached(run));
}
