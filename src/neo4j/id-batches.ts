/** The index refuses a query of more than 1,024 clauses, and each id is one. Source: Lucene's IndexSearcher. */
export const MAX_IDS = 1_000;

/** Asks by ids, so many at a time as a statement takes, and gives what all of them give. */
export async function inIdBatches<T>(
  ids: readonly string[],
  ask: (ids: readonly string[]) => Promise<T[] | void>,
): Promise<T[]> {
  const found: T[] = [];
  for (let start = 0; start < ids.length; start += MAX_IDS) {
    for (const one of (await ask(ids.slice(start, start + MAX_IDS))) ?? []) found.push(one);
  }
  return found;
}
