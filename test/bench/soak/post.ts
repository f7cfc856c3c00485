import type { Answer, Json } from '../../support/api';
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

/** The data of a response, if any, and how the request ended. */
export interface Posted {
  data?: Json | null;
  outcome: Outcome;
}

/** Posts an operation, and records how long it took and how it ended. */
export async function post(
  { address, who, headers, figures }: Client,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Posted> {
  const from = performance.now();
  const record = (outcome: Outcome): Outcome => {
    figures.add({ who, from, to: performance.now(), outcome });
    return outcome;
  };
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
    return { data, outcome: record(errors ? failure : 'ok') };
  } catch {
    return { outcome: record('NO_RESPONSE') };
  }
}
