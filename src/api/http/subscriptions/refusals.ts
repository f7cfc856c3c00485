import type { GraphQLError } from 'graphql';

/** As many refusals within REFUSALS_MS close a socket. */
const MAX_REFUSALS = 10;
const REFUSALS_MS = 60_000;

/** What is no fault of who asks: failures of the server, and a token that has expired, which ends all subscriptions at once. */
const NO_FAULT = new Set<unknown>([
  'INTERNAL_SERVER_ERROR',
  'UNAVAILABLE',
  'DEADLINE_EXCEEDED',
  'OVERLOADED',
  'UNAUTHENTICATED',
]);

/** The refusals of one socket: a client that goes on asking what it is refused costs as much as one that is answered. */
export class Refusals {
  /** When the last MAX_REFUSALS were. */
  private readonly times: number[] = [];

  constructor(private readonly now: () => number) {}

  /** Whether there were as many within REFUSALS_MS as close a socket. */
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
