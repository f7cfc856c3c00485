import type { ReadContext } from '../../loading/read-context';
import type { Head } from '../../neo4j/client';
import type { InfluenceEngine } from './engine';

/** The context of a field that the influence engine answers. */
export interface InfluenceContext extends ReadContext {
  influence: InfluenceEngine;
  /** Where the graph stands, by a check sent after this request arrived. */
  head: () => Promise<Head>;
  /** Epoch milliseconds past which the request is given up. */
  deadline: number;
}
