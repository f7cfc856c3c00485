import type { FastifyBaseLogger } from 'fastify';
import type { ChangeContext } from '../change/change-context';
import type { InfluenceContext } from '../influence/engine/influence-context';
import type { Head } from '../neo4j/client';
import type { Standpoint } from '../neo4j/standpoint';
import type { RequestedStandpoint } from './as-of';

/** The context of one request; each resolver declares the narrower context that it needs. */
export interface RequestContext extends InfluenceContext, ChangeContext {
  /** Sets the standpoint for the rest of this request; nothing read so far is shared. */
  setStandpoint: (standpoint: Standpoint) => void;
  /** Sets the standpoint, and shares the cache of all requests with the same standpoint at this head. */
  shareStandpoint: (head: Head, requested: RequestedStandpoint) => void;
  shareWork: <T>(key: string, work: (context: RequestContext) => Promise<T>) => Promise<T>;
  requestId: string;
  log: FastifyBaseLogger;
}
