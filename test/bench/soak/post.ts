import type { Answer } from '../../support/api';
import type { Figures, Outcome } from './figures';

/** Longer than the API's own deadline of a request. */
const NO_RESPONSE_AFTER_MS = 45_000;

/** One client of a soak run. */
export interface Client {
  /** The URL to post operations to. */
  address: string;
  /** The kind of client, by which requests are counted. */
  who: string;
  headers: Record<string, string>;
  figures: Figures;
}

/** Posts an operation and records how long it took and how it ended; undefined where there was no response with data. */
export async function post(
  { address, who, headers, figures }: Client,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer['data'] | undefined> {
  const from = performance.now();
  const record = (outcome: Outcome) => figures.add({ who, from, to: performance.now(), outcome });
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(NO_RESPONSE_AFTER_MS),
    });
    const { data, errors } = (await response.json()) as Partial<Answer>;
    const code = errors?.[0]?.extensions.code;
    const failure = typeof code === 'string' ? code : `status ${response.status}`;
    record(errors ? failure : 'ok');
    return errors ? undefined : data;
  } catch {
    record('NO_RESPONSE');
    return undefined;
  }
}
