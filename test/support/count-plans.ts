import type { Driver } from 'neo4j-driver';

/** Counts the statement texts with a plan in Neo4j, and clears the plans. */
export async function countPlans(driver: Driver): Promise<number> {
  const { records } = await driver.executeQuery('CALL db.clearQueryCaches()');
  return Number(/of (\d+) queries/.exec(String(records[0]?.get(0)))?.[1] ?? 0);
}
