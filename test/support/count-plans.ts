import type { Driver } from 'neo4j-driver';

/** How many statement texts Neo4j has a plan of; it then has none. */
export async function countPlans(driver: Driver): Promise<number> {
  const { records } = await driver.executeQuery('CALL db.clearQueryCaches()');
  return Number(/of (\d+) queries/.exec(String(records[0]?.get(0)))?.[1] ?? 0);
}
