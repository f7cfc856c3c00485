import { oneByKey } from '../../store/loading/by-key';
import type { ReadContext } from '../../store/loading/read-context';
import type { Run } from '../../store/neo4j/client';
import { ENGAGEMENTS } from '../kinds/reports';
import type { NodeRecord } from '../node/node-decoder';

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

/** How each of these actors is to be kept in touch with, as far as the reader sees. */
function listContacts(read: Run, ids: readonly string[]): Promise<ContactRecord[]> {
  return read('engagement/list-contacts', { ids });
}

/** The ids of the actors that, as far as the reader sees, are not to be approached. */
async function listNotToBeApproached(read: Run): Promise<string[]> {
  return (await read<{ id: string }>('engagement/list-not-to-be-approached')).map(({ id }) => id);
}

/**
 * What was found of whether an actor may be approached, else of how often to be in touch with it; null where nothing is recorded or the
 * reader may not see it.
 */
export async function loadEngagement(context: ReadContext, id: string): Promise<NodeRecord | null> {
  const findings: (NodeRecord & { engagement?: string | null })[] = await ENGAGEMENTS.of(context, id);
  return findings.find(({ engagement }) => engagement) ?? findings[0] ?? null;
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
