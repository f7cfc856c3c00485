/** The index refuses a query of more than 1,024 clauses, and each id is one. Source: Lucene's IndexSearcher. */
const MOST_IDS = 1_000;

/** Reads by ids, so many at a time as a statement takes. */
export async function inChunks<T>(
  ids: readonly string[],
  read: (ids: readonly string[]) => Promise<T[]>,
): Promise<T[]> {
  const found: T[] = [];
  for (let start = 0; start < ids.length; start += MOST_IDS) {
    for (const one of await read(ids.slice(start, start + MOST_IDS))) found.push(one);
  }
  return found;
}
