import { createHash } from 'node:crypto';
import type { Run } from '../neo4j/client';
import type { Parameters } from '../neo4j/parameters';
import type { LoaderFactory } from './loaders';
import { type Page, type Position, type PageRequest, readAhead } from '../paging/page';
import type { ReadCache } from './standpoint-caches';

/** Creates a loader of one row or null per key; one statement reads up to `maxBatchSize` keys. */
export function oneByKey<V>(
  fetch: (read: Run, keys: readonly string[]) => Promise<V[]>,
  keyOf: (row: V) => string,
  maxBatchSize?: number,
): LoaderFactory<string, V | null> {
  return {
    maxBatchSize,
    textOf: (key) => key,
    read: async (read, keys) => {
      const rows = new Map((await fetch(read, keys)).map((row) => [keyOf(row), row]));
      return keys.map((key) => rows.get(key) ?? null);
    },
  };
}

/** Creates a loader of all rows of each key, in the order of the statement that reads all keys. */
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

/** The key of a page of one parent's list; one statement reads keys that differ only by `id`. */
export interface PageKey {
  id: string;
  /** The statement's other parameters; prefer constants, since each object is digested once. */
  of: Parameters;
  first: number;
  after: Position | null;
}

/** Returns the key of the page that is read for a request: it contains the requested page. */
export function pageKey(
  id: string,
  parameters: Parameters,
  { first, after }: Pick<PageRequest, 'first' | 'after'>,
): PageKey {
  return { id, of: parameters, first: readAhead(first), after };
}

/** The limit of an unpaged list; longer than any in the data. */
export const MAX_UNPAGED = 10_000;

/** Returns the key of a list that is read without paging. */
export function wholeListKey(id: string, parameters: Parameters): PageKey {
  return { id, of: parameters, first: MAX_UNPAGED, after: null };
}

/** Creates a loader of one page per parent; one statement reads keys that differ only by parent. */
export function pageByKey<T>(
  fetch: (
    read: Run,
    ids: readonly string[],
    parameters: Parameters,
    cache: ReadCache,
  ) => Promise<(Page<T> & { id: string })[]>,
): LoaderFactory<PageKey, Page<T>> {
  return {
    textOf: (key) => `${key.id} ${requestText(key)}`,
    read: async (read, keys, cache) => {
      const groups = new Map<string, { key: PageKey; ids: string[] }>();
      const requests = keys.map(requestText);
      keys.forEach((key, index) => {
        const group = groups.get(requests[index]!);
        if (group) group.ids.push(key.id);
        else groups.set(requests[index]!, { key, ids: [key.id] });
      });
      const pages = new Map<string, Page<T>>();
      for (const [text, { key, ids }] of groups) {
        const { of: parameters, first, after } = key;
        for (const page of await fetch(read, ids, { ...parameters, first, after }, cache))
          pages.set(`${page.id} ${text}`, page);
      }
      return keys.map(({ id }, index) => pages.get(`${id} ${requests[index]!}`) ?? { items: [], total: 0 });
    },
  };
}

/** Digests of the parameters of lists, which keep keys short: long keys are slow to look up. */
const digests = new WeakMap<Parameters, string>();

/** Returns the text of a key without its parent. */
function requestText({ of: parameters, first, after }: PageKey): string {
  let digest = digests.get(parameters);
  if (digest === undefined) {
    digest = createHash('sha256').update(JSON.stringify(parameters)).digest('base64');
    digests.set(parameters, digest);
  }
  return `${digest} ${first} ${after ? JSON.stringify(after) : ''}`;
}
