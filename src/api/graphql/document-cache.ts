import { LRUCache } from 'lru-cache';

/** Characters of all documents that clients registered. */
const MAX_LENGTH = 8 * 2 ** 20;

/** What Apollo puts before the hash of a document. */
const PREFIX = 'apq:';

/**
 * The documents that clients ask for by the SHA-256 of their text (automatic persisted queries): those of our own pages, which
 * are always known, and the last ones that clients registered.
 */
export function documentCache(own: Readonly<Record<string, string>>) {
  const registered = new LRUCache<string, string>({ maxSize: MAX_LENGTH, sizeCalculation: (text) => text.length || 1 });
  const known = new Map(Object.entries(own).map(([hash, text]) => [PREFIX + hash, text]));
  return {
    get: async (key: string) => known.get(key) ?? registered.get(key),
    set: async (key: string, text: string) => void registered.set(key, text),
    delete: async (key: string) => registered.delete(key),
  };
}
