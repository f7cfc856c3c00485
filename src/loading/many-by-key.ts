import type { Run } from '../neo4j/client';
import type { LoaderFactory } from './loader';

/** A loader of any number of rows a key, all keys in one statement; the rows of a key keep the statement's order. */
export function manyByKey<V>(
  fetch: (read: Run, keys: readonly string[]) => Promise<V[]>,
  keyOf: (row: V) => string,
): LoaderFactory<string, V[]> {
  return {
    textOf: (key) => key,
    read: async (read, keys) => {
      const rows = new Map<string, V[]>(keys.map((key) => [key, []]));
      for (const row of await fetch(read, keys)) rows.get(keyOf(row))?.push(row);
      return keys.map((key) => rows.get(key) ?? []);
    },
  };
}
