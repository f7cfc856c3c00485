import type { EventEmitter } from 'node:events';
import autocannon from 'autocannon';
import { quantile } from './numbers';

const HEADERS = { 'content-type': 'application/json' };
const TIMEOUT_S = 60;
/** Milliseconds between two checks of the elapsed time. */
const SAMPLE_MS = 50;

export interface Measured {
  perSecond: number;
  /** Median in milliseconds. */
  median: number;
  p99: number;
}

/** The number of connections, and of seconds or requests. */
export type Effort = { connections: number } & ({ duration: number } | { amount: number });

/**
 * True where a response has only `data`. Reads only its start: parsing it would take processor time
 * from the servers.
 */
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
  // Its types include the promise, but not its events.
  (running as unknown as EventEmitter)
    .on('response', (_client, _status, _bytes, time: number) => times.push(time))
    .on('reqMismatch', (body) => (wrong = String(body).slice(0, 500)));
  const { errors, timeouts, mismatches, duration } = await running;
  if (errors + timeouts + mismatches > 0) throw new Error(`Not answered: ${wrong || address}`);
  // A round may end before the first answer: Neo4j plans the statements anew after many writes.
  if (times.length === 0) return { perSecond: 0, median: duration * 1_000, p99: duration * 1_000 };
  return { perSecond: times.length / duration, median: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

/** Returns the answer to one request; throws where it has more than `data`. */
export async function post(address: string, body: string, headers: Record<string, string> = {}): Promise<string> {
  const response = await fetch(address, { method: 'POST', headers: { ...HEADERS, ...headers }, body });
  const text = await response.text();
  if (!isGood(text)) throw new Error(`Not answered: ${text.slice(0, 500)}`);
  return text;
}
