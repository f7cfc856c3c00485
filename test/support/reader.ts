import type { Answer, Api, Json } from './api';

export type Read = (query: string, options?: Parameters<Api['ask']>[1]) => Promise<Json>;

/** Executes an operation and returns its data; errors fail the test. */
export function reader(api: () => Pick<Api, 'ask'>): Read {
  return async (query, options) => {
    const { data, errors } = await api().ask(query, options);
    expect(errors).toBeUndefined();
    return data;
  };
}

export const ids = (...all: string[]): { id: string }[] => all.map((id) => ({ id }));

/** An instant at which exactly the small world is known, and no later record. */
export const EARLIER = '2024-06-01T00:00:00Z';

/** The selection of a connection to compare with `listed`. */
export const LIST = '{ nodes { id } totalCount }';

/** A connection with all of these nodes. */
export const listed = (...all: string[]): { nodes: { id: string }[]; totalCount: number } => ({
  nodes: ids(...all),
  totalCount: all.length,
});

/**
 * Retries up to four times where a busy machine or a database that has just started exceeds the
 * deadline.
 */
export async function askPatiently(api: Pick<Api, 'ask'>, ...operation: Parameters<Api['ask']>): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    const answer = await api.ask(...operation);
    if (attempt === 5 || !answer.errors?.some(({ extensions }) => extensions.code === 'UNAVAILABLE')) return answer;
  }
}
