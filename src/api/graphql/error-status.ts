import type { GraphQLFormattedError } from 'graphql';

/** The HTTP status of errors that have one whether they occur before or during execution, by code. */
const STATUSES: Readonly<Record<string, number>> = {
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
  COMMIT_UNKNOWN: 503,
  OVERLOADED: 503,
  DEADLINE_EXCEEDED: 504,
};

/** The HTTP status of a response with these errors; undefined where they leave it as it is. */
export function statusOfErrors(errors: readonly GraphQLFormattedError[]): number | undefined {
  for (const { extensions } of errors) {
    const status = STATUSES[String(extensions?.code)];
    if (status !== undefined) return status;
  }
  return undefined;
}
