import type { GraphQLError } from 'graphql';

/** Number of refusals within REFUSALS_MS that close a socket. */
const MAX_REFUSALS = 10;
const REFUSALS_MS = 60_000;

/** Codes without fault of the client: server failures, and expiry, which ends all subscriptions. */
const NO_FAULT = new Set<unknown>([
  'INTERNAL_SERVER_ERROR',
  'UNAVAILABLE',
  'DEADLINE_EXCEEDED',
  'OVERLOADED',
  'UNAUTHENTICATED',
]);

/** The refusals of one socket: a client that repeats them costs as much as one that is served. */
export class Refusals {
  /** The times of the last MAX_REFUSALS. */
  private readonly times: number[] = [];

  constructor(private readonly now: () => number) {}

  /** True once there were MAX_REFUSALS within REFUSALS_MS. */
  areTooMany = false;

  /** Counts a request that ended with these errors. */
  add(errors: readonly Pick<GraphQLError, 'extensions'>[]): void {
    if (errors.every(({ extensions }) => NO_FAULT.has(extensions.code))) return;
    const now = this.now();
    this.times.push(now);
    if (this.times.length < MAX_REFUSALS) return;
    this.areTooMany = now - this.times.shift()! <= REFUSALS_MS;
  }
}
