import neo4j from 'neo4j-driver';
import type { RunningNeo4j } from '../../src/store/neo4j/local/running-neo4j';

/** How many statement texts Neo4j has a plan of; it then has none. */
export async function countPlans({ uri, user, password }: RunningNeo4j): Promise<number> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    const { records } = await driver.executeQuery('CALL db.clearQueryCaches()');
    return Number(/of (\d+) queries/.exec(String(records[0]?.get(0)))?.[1] ?? 0);
  } finally {
    await driver.close();
  }
}
