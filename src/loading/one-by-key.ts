import type { Run } from '../neo4j/client';
import type { LoaderFactory } from './loader';

/** A loader of one row a key, all keys in one statement, or `most` of them where it cannot take more; null where there is none. */
export function oneByKey<V>(
  fetch: (read: Run, keys: readonly string[]) => Promise<V[]>,
  keyOf: (row: V) => string,
  most?: number,
): LoaderFactory<string, V | null> {
  return {
    most,
    textOf: (key) => key,
    read: async (read, keys) => {
      const rows = new Map((await fetch(read, keys)).map((row) => [keyOf(row), row]));
      return keys.map((key) => rows.get(key) ?? null);
    },
  };
}
