import { createHash } from 'node:crypto';
import type { Parameters, Run } from '../neo4j/client';
import type { Page, Position } from '../paging/page';
import type { ReadCache } from './read-cache';
import type { LoaderFactory } from './loader';

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
