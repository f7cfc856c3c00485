import type { ReadContext } from '../../store/loading/read-context';
import type { Revision } from '../../store/neo4j/client';
import type { InfluenceEngine } from './engine';

/** The context of a field that the influence engine answers. */
export interface InfluenceContext extends ReadContext {
  influence: InfluenceEngine;
  /** The key of the client: questions wait only for other questions of the same client. */
  client: string;
  /** Aborted when the client has disconnected. */
  signal: AbortSignal;
  /** The revision of the graph, read after this request arrived. */
  head: () => Promise<Revision>;
  /** Epoch milliseconds at which the request fails. */
  deadline: number;
  /** True in a dry run, whose uncommitted changes the influence engine cannot see. */
  inDryRun: () => boolean;
}
