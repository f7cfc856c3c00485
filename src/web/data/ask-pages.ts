import { ask } from './ask';

interface Page<Item> {
  nodes: Item[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const MAX_PAGES = 5;

/**
 * Asks for the pages of a list one after the other, at most five, and answers as if all were on the first. `pageOf` finds the list
 * in an answer; where pages are left out, it still says that there is a next one.
 */
export function askPages<Result, Input extends { after?: string | null }, Item>(
  pageOf: (result: Result) => Page<Item> | undefined,
): typeof ask<Result, Input> {
  return async (document, variables, signal) => {
    const result = await ask(document, variables, signal);
    const all = pageOf(result);
    for (let pages = 1; all?.pageInfo.hasNextPage && pages < MAX_PAGES; pages++) {
      const next = pageOf(await ask(document, { ...variables, after: all.pageInfo.endCursor }, signal));
      if (!next) break;
      all.nodes.push(...next.nodes);
      all.pageInfo = next.pageInfo;
    }
    return result;
  };
}
