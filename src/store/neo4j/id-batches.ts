/**
 * The most ids that one statement may look up: Neo4j's full-text index rejects a query of more than 1,024 clauses, and each
 * id is one. Source: Lucene's IndexSearcher.getMaxClauseCount.
 */
export const MAX_IDS = 1_000;

/** Looks up ids in batches of at most MAX_IDS, one after the other, and returns the concatenated results. */
export async function inIdBatches<T>(
  ids: readonly string[],
  lookUp: (batch: readonly string[]) => Promise<T[] | void>,
): Promise<T[]> {
  const results: T[] = [];
  for (let start = 0; start < ids.length; start += MAX_IDS) {
    for (const result of (await lookUp(ids.slice(start, start + MAX_IDS))) ?? []) results.push(result);
  }
  return results;
}
