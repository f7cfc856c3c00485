import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import type { RunningNeo4j } from '../../../../src/neo4j/local/running-neo4j';
import { handWritten } from '../by-hand/statement';

const BETWEEN_MS = 2;

/** Runs the work while small writes are committed continuously, each of which changes the graph's revision. */
export async function whileWriting<T>(
  { uri, user, password }: RunningNeo4j,
  work: () => Promise<T>,
): Promise<{ result: T; writesPerSecond: number }> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session({ database: 'neo4j' });
  const statement = handWritten('move-revision');
  const start = performance.now();
  let turn = 0;
  let working = true;
  const writing = (async () => {
    for (; working; turn++) {
      await session.run(statement, { turn });
      await sleep(BETWEEN_MS);
    }
  })();
  try {
    const result = await work();
    return { result, writesPerSecond: turn / ((performance.now() - start) / 1_000) };
  } finally {
    working = false;
    await writing;
    await driver.close();
  }
}
