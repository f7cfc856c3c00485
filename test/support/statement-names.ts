import neo4j, { type Driver } from 'neo4j-driver';
import type { RunningNeo4j } from '../../src/store/neo4j/local/running-neo4j';
import { statementNames, statementText } from '../../src/store/neo4j/statements';

async function withDriver<T>({ uri, user, password }: RunningNeo4j, work: (driver: Driver) => Promise<T>): Promise<T> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}

/**
 * Creates the labels, relationship types and property keys of all statements. A plan that was made when one of them did not exist is
 * made again. What only looks like one of them does no harm.
 */
export function createNames(running: RunningNeo4j): Promise<void> {
  const text = statementNames().map(statementText).join('\n');
  const found = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, name]) => name))];
  const names = {
    'db.createLabel': found(/[:|&]\s*([A-Z]\w*[a-z]\w*)/g),
    'db.createRelationshipType': found(/[:|]\s*([A-Z][A-Z_]+)\b/g),
    'db.createProperty': found(/(?:\.|\b(?=\w+:))([a-z]\w*)/g),
  };
  return withDriver(running, async (driver) => {
    for (const [procedure, list] of Object.entries(names)) {
      await driver.executeQuery(`UNWIND $list AS name CALL ${procedure}(name) RETURN count(*)`, { list });
    }
  });
}

/** How many statement texts Neo4j has a plan of. */
export function countPlans(running: RunningNeo4j): Promise<number> {
  return withDriver(running, async (driver) => {
    const { records } = await driver.executeQuery('CALL db.clearQueryCaches()');
    return Number(/of (\d+) queries/.exec(String(records[0]?.get(0)))?.[1] ?? 0);
  });
}
