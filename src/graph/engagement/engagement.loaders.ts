import { oneByKey } from '../../store/loading/by-key';
import type { ReadContext } from '../../store/loading/read-context';
import { ENGAGEMENTS } from '../kinds/reports';
import type { NodeRecord } from '../node/node-decoder';
import { type ContactRecord, listContacts, listNotToBeApproached } from './engagement.store';

/** Loads the visible finding on whether to approach an actor, else how often; null without one. */
export async function loadEngagement(context: ReadContext, id: string): Promise<NodeRecord | null> {
  const findings: (NodeRecord & { engagement?: string | null })[] = await ENGAGEMENTS.of(context, id);
  return findings.find(({ engagement }) => engagement) ?? findings[0] ?? null;
}

const contactById = oneByKey(listContacts, ({ of }) => of);

/** When an actor was last met, and when it is to be met again. */
export async function loadContact(context: ReadContext, id: string): Promise<ContactRecord | null> {
  return context.loaders.get(contactById).load(id);
}

/** Loads the ids of the actors not to be approached, which are excluded as candidates. */
export function loadNotToBeApproached(context: ReadContext): Promise<string[]> {
  return context.loaders.once(listNotToBeApproached, '', (run) => listNotToBeApproached(run));
}
