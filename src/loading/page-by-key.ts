import type { Parameters, Run } from '../graph/graph';
import type { Page } from '../paging/page';
import type { LoaderFactory } from './loader';

/** Which page of which parent's list: parents that ask for the same page of the same list share one statement. */
export interface PageKey {
  id: string;
  /** All else that the statement takes. */
  parameters: Parameters;
}

/** A loader of one page a parent, in one statement for all parents that ask alike. */
export function pageByKey<T>(
  fetch: (read: Run, ids: readonly string[], parameters: Parameters) => Promise<(Page<T> & { id: string })[]>,
): LoaderFactory<PageKey, Page<T>> {
  return {
    textOf: keyText,
    read: async (read, keys) => {
      const alike = new Map<string, { parameters: Parameters; ids: string[] }>();
      for (const { id, parameters } of keys) {
        const asked = JSON.stringify(parameters);
        const group = alike.get(asked) ?? { parameters, ids: [] };
        group.ids.push(id);
        alike.set(asked, group);
      }
      const pages = new Map<string, Page<T>>();
      for (const [asked, { parameters, ids }] of alike) {
        for (const page of await fetch(read, ids, parameters)) pages.set(`${page.id} ${asked}`, page);
      }
      return keys.map((key) => pages.get(keyText(key)) ?? { items: [], total: 0 });
    },
  };
}

function keyText({ id, parameters }: PageKey): string {
  return `${id} ${JSON.stringify(parameters)}`;
}
