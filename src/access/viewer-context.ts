import type { ReadContext } from '../loading/read-context';
import type { Head } from '../neo4j/client';
import type { ViewerRecord } from './viewer';

/** The context of a field that depends on who asks. */
export interface ViewerContext extends ReadContext {
  viewer: ViewerRecord;
  /** What becomes of the answer. */
  answer: {
    /** The revision at which it is the same for all with this standpoint; null where it is for this request alone. */
    sharedAt: string | null;
  };
  /** Where the graph stands, by a check sent after this request arrived. */
  head: () => Promise<Head>;
}
