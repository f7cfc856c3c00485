import type { ReadContext } from '../../store/loading/read-context';
import type { Head } from '../../store/neo4j/client';
import type { InfluenceEngine } from './engine';

/** The context of a field that the influence engine answers. */
export interface InfluenceContext extends ReadContext {
  influence: InfluenceEngine;
  /** Who asks: questions of one client wait for each other, not for those of others. */
  client: string;
  /** Aborted when the client has disconnected. */
  signal: AbortSignal;
  /** The head of the graph, read after this request arrived. */
  head: () => Promise<Head>;
  /** Epoch milliseconds at which the request fails. */
  deadline: number;
  /** Whether this request is within a dry run, of which the influence engine knows nothing. */
  inDryRun: () => boolean;
}
