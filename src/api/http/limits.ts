import { totalmem } from 'node:os';
import { getHeapStatistics } from 'node:v8';
import { MAX_COST } from '../graphql/cost/operation-cost';
import type { BudgetLimits } from './budget/client-budgets';

/** The limits of one server and of each client. */
export interface HttpLimits extends BudgetLimits {
  /** Maximum open connections: above it a request is 503, above twice as many one is closed. */
  maxConnections: number;
  /**
   * Open connections of one client: see clientKey. Above it a request is 429; above twice as many,
   * a connection is closed.
   */
  maxConnectionsPerClient: number;
  /** Open subscriptions of all clients. One more is 503. */
  maxStreams: number;
  /** Open subscriptions of one client. One more is 429. */
  maxStreamsPerClient: number;
  /** Tables that are being sent, to all clients. One more is 503. */
  maxTables: number;
  /** Tables that are being sent to one client. One more is 429. */
  maxTablesPerClient: number;
  /** Milliseconds after which a client that does not read a response or stream is disconnected. */
  idleTimeoutMs: number;
  /** Milliseconds that a client has to send a whole request. */
  requestTimeoutMs: number;
  /** Milliseconds that requests in flight have to end when the server closes. */
  drainTimeoutMs: number;
  /** Units that one operation may cost; see extensions.cost. A more expensive one is rejected. */
  maxOperationCost: number;
  /** Total units of operations in flight; others wait. A more expensive operation runs alone. */
  maxCostInFlight: number;
  /** Maximum mean delay of the event loop over a second, in milliseconds; 0 for no limit. */
  maxEventLoopDelayMs: number;
  /** Bytes of heap in use above which requests are rejected; 0 for no limit. */
  maxHeapBytes: number;
  /** Bytes of memory of the process above which requests are rejected; 0 for no limit. */
  maxRssBytes: number;
  /** Addresses and CIDR ranges of trusted proxies (X-Forwarded-For); they count for no client. */
  trustedProxies: readonly string[];
}

/** Returns the memory of this machine or, in a container with less, of the container. */
function availableMemory(): number {
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}

export const DEFAULT_LIMITS: HttpLimits = {
  maxConnections: 2_000,
  maxConnectionsPerClient: 500,
  maxStreams: 1_000,
  maxStreamsPerClient: 100,
  maxTables: 50,
  maxTablesPerClient: 10,
  idleTimeoutMs: 10_000,
  requestTimeoutMs: 30_000,
  drainTimeoutMs: 5_000,
  clientBudget: 2_000_000,
  clientRestoreRate: 50_000,
  maxOperationCost: MAX_COST,
  maxCostInFlight: 400_000,
  maxEventLoopDelayMs: 1_000,
  maxHeapBytes: Math.floor(0.85 * getHeapStatistics().heap_size_limit),
  maxRssBytes: Math.floor(0.9 * availableMemory()),
  trustedProxies: [],
};
