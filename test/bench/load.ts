import type { EventEmitter } from 'node:events';
import autocannon from 'autocannon';
import { quantile } from './numbers';

const HEADERS = { 'content-type': 'application/json' };
const TIMEOUT_S = 60;
/** Milliseconds between two looks at whether the time is over. */
const SAMPLE_MS = 50;

export interface Measured {
  perSecond: number;
  /** In milliseconds. */
  median: number;
  p99: number;
}

/** With how many connections, and for how many seconds or how many requests. */
export type Effort = { connections: number } & ({ duration: number } | { amount: number });

/** Whether a response has only `data`. Only its start is looked at: parsing it would take processor time from the servers. */
const isGood = (body: unknown) => /^\{"data":[{[]/.test(String(body).slice(0, 10));

/** Posts bodies, without pauses; throws where a response is not one with only `data`. */
export async function load(address: string, next: () => string, effort: Effort): Promise<Measured> {
  const running = autocannon({
    url: address,
    method: 'POST',
    headers: HEADERS,
    timeout: TIMEOUT_S,
    sampleInt: SAMPLE_MS,
    requests: [{ setupRequest: (request) => ({ ...request, body: next() }) }],
    verifyBody: isGood,
    ...effort,
  });
  const times: number[] = [];
  let wrong = '';
  // Its types know the promise, and not that it emits events.
  (running as unknown as EventEmitter)
    .on('response', (_client, _status, _bytes, time: number) => times.push(time))
    .on('reqMismatch', (body) => (wrong = String(body).slice(0, 500)));
  const { errors, timeouts, mismatches, duration } = await running;
  if (errors + timeouts + mismatches > 0) throw new Error(`Not answered: ${wrong || address}`);
  // A round may end before the first answer: Neo4j plans anew what it asks while much is written.
  if (times.length === 0) return { perSecond: 0, median: duration * 1_000, p99: duration * 1_000 };
  return { perSecond: times.length / duration, median: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

/** The text of the answer to one request; throws where it is not one with only `data`. */
export async function post(address: string, body: string, headers: Record<string, string> = {}): Promise<string> {
  const response = await fetch(address, { method: 'POST', headers: { ...HEADERS, ...headers }, body });
  const text = await response.text();
  if (!isGood(text)) throw new Error(`Not answered: ${text.slice(0, 500)}`);
  return text;
}
