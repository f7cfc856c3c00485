import type { Answer, Api, Json } from './api';

export type Read = (query: string, options?: Parameters<Api['ask']>[1]) => Promise<Json>;

/** Reads the data of answers; one with errors fails the test. */
export function reader(api: () => Api): Read {
  return async (query, options) => {
    const { data, errors } = await api().ask(query, options);
    expect(errors).toBeUndefined();
    return data;
  };
}

export const ids = (...all: string[]): { id: string }[] => all.map((id) => ({ id }));

/** Asks once more where a busy machine, or a database that has just begun, took too long. */
export async function askPatiently(api: Pick<Api, 'ask'>, ...asked: Parameters<Api['ask']>): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    const answer = await api.ask(...asked);
    if (attempt === 5 || !answer.errors?.some(({ extensions }) => extensions.code === 'UNAVAILABLE')) return answer;
  }
}
