import { createHash } from 'node:crypto';
import type { Run, Parameters } from '../neo4j/client';
import type { LoaderFactory } from './loader';
import type { Page, Position } from '../paging/page';
import type { ReadCache } from './read-cache';

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

/** Which page of which parent's list: parents that ask for the same page of the same list share one statement. */
export interface PageKey {
  id: string;
  /** Which list: all else that the statement takes. Its digest is made once where it is a constant. */
  of: Parameters;
  first: number;
  after: Position | null;
}

/** A loader of one page a parent, in one statement for all parents that ask alike. */
export function pageByKey<T>(
  fetch: (
    read: Run,
    ids: readonly string[],
    parameters: Parameters,
    kept: ReadCache,
  ) => Promise<(Page<T> & { id: string })[]>,
): LoaderFactory<PageKey, Page<T>> {
  return {
    textOf: (key) => `${key.id} ${askedText(key)}`,
    read: async (read, keys, kept) => {
      const alike = new Map<string, { key: PageKey; ids: string[] }>();
      const asked = keys.map(askedText);
      keys.forEach((key, index) => {
        const group = alike.get(asked[index]!);
        if (group) group.ids.push(key.id);
        else alike.set(asked[index]!, { key, ids: [key.id] });
      });
      const pages = new Map<string, Page<T>>();
      for (const [text, { key, ids }] of alike) {
        const { of, first, after } = key;
        for (const page of await fetch(read, ids, { ...of, first, after }, kept)) pages.set(`${page.id} ${text}`, page);
      }
      return keys.map(({ id }, index) => pages.get(`${id} ${asked[index]!}`) ?? { items: [], total: 0 });
    },
  };
}

/** What stands for a list in keys: the digest of its text, since a long key is slow to look up. */
const digests = new WeakMap<Parameters, string>();

/** All of a key but its parent. */
function askedText({ of, first, after }: PageKey): string {
  let digest = digests.get(of);
  if (digest === undefined) {
    digest = createHash('sha256').update(JSON.stringify(of)).digest('base64');
    digests.set(of, digest);
  }
  return `${digest} ${first} ${after ? JSON.stringify(after) : ''}`;
}
