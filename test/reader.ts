import type { Api, Json } from './api';

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
