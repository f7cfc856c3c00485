import { loadNotToBeApproached } from '../../graph/engagement/engagement.loaders';
import type { ReadContext } from '../../store/loading/read-context';
import { loadTiedActors } from './find-allies';

/** What fields about influence read by the id of their node alone. */
export const EARLY_READS = {
  Actor: {
    allies: (context: ReadContext, id: string) =>
      Promise.all([loadTiedActors(context, id), loadNotToBeApproached(context)]),
  },
};
