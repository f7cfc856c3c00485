import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { Kind, parse } from 'graphql';
import type { Answer } from '../../support/api';
import { milliseconds, quantile } from '../numbers';
import type { Acknowledged } from './writer';

const EXAMPLES = join(__dirname, '../../../schema/examples');
/** Longer than the API's own deadline of a request. */
const TIMEOUT_S = 45;
/** Questions a second of one reader. */
const RATE = 4;
/** Example queries, each with a count of the changes that reveals a stale answer. */
const COUNT = 'soakChanges: changes(first: 1) { totalCount }';
const QUERIES = readdirSync(EXAMPLES)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => counting(readFileSync(join(EXAMPLES, file), 'utf8')));
/** A query for the newest write itself, in addition to the number of writes. */
const NEWEST = `query ($id: ID!) { node(id: $id) { id } ${COUNT} }`;

/** Returns a query that counts the changes too. */
function counting(query: string): string {
  const { loc } = parse(query).definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION)!;
  return `${query.slice(0, loc!.end - 1)} ${COUNT} ${query.slice(loc!.end - 1)}`;
}

/** The last request of a connection: the writes acknowledged before it, and its start. */
interface Sent {
  newest?: Acknowledged;
  before: number;
  start: number;
}

/** Readers whose answers must contain every write that was acknowledged before they asked. */
export class Readers {
  /** Number of answers without such a write. */
  stale = 0;
  /** Number of requests by error code, or `ok` without one. */
  readonly outcomes: Record<string, number> = {};
  /** Milliseconds to each answer without errors. */
  private readonly times: number[] = [];

  constructor(private readonly acknowledged: readonly Acknowledged[]) {}

  /** Sends queries with these headers, one after another. */
  async run(url: string, headers: Record<string, string>, duration: number): Promise<void> {
    const { errors } = await autocannon({
      url,
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      connections: 1,
      connectionRate: RATE,
      duration,
      timeout: TIMEOUT_S,
      requests: [
        {
          setupRequest: (request, context) => {
            const newest = Math.random() < 0.3 ? this.acknowledged.at(-1) : undefined;
            const query = newest ? NEWEST : QUERIES[Math.floor(Math.random() * QUERIES.length)]!;
            const sent: Sent = { newest, before: this.acknowledged.length, start: performance.now() };
            Object.assign(context, sent);
            return { ...request, body: JSON.stringify({ query, variables: { id: newest?.tie } }) };
          },
          onResponse: (_status, body, context) => this.check(JSON.parse(body) as Partial<Answer>, context as Sent),
        },
      ],
    });
    if (errors > 0) this.count('no response', errors);
  }

  get summary(): string {
    const [median, p99] = [0.5, 0.99].map((share) => milliseconds(quantile(this.times, share)));
    const counts = Object.entries(this.outcomes).map(([code, count]) => `${code} ${count}`);
    return `${counts.join(', ')}; median ${median}, 99th percentile ${p99}`;
  }

  private check({ data, errors }: Partial<Answer>, { newest, before, start }: Sent): void {
    const outcome = errors ? String(errors[0]?.extensions.code) : 'ok';
    this.count(outcome, 1);
    if (!errors) this.times.push(performance.now() - start);
    const isUnknown = newest && outcome === 'BAD_USER_INPUT';
    if (isUnknown || Number(data?.soakChanges?.totalCount) < before) this.stale++;
  }

  private count(outcome: string, times: number): void {
    this.outcomes[outcome] = (this.outcomes[outcome] ?? 0) + times;
  }
}
