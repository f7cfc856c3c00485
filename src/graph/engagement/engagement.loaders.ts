import { manyByKey } from '../../store/loading/by-key';
import type { ReadContext } from '../../store/loading/read-context';
import { type EngagementRecord, listEngagements, listNotToBeApproached } from './engagement.store';

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
