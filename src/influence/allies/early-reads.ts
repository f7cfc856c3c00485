import type { EarlyReads } from '../../api/graphql/composition/foresee';
import { loadNotToBeApproached } from '../../graph/engagement/engagement.loaders';
import { loadTiedActors } from './find-allies';

/** What fields about influence read by the id of their node alone. */
export const EARLY_READS: EarlyReads = {
  Actor: { allies: (context, id) => Promise.all([loadTiedActors(context, id), loadNotToBeApproached(context)]) },
};
