import { setTimeout as wait } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';

/** Writes to the tests' Neo4j as another program would, without the API. */
export class ExternalWriter {
  private readonly driver: Driver;

  constructor() {
    const { TEST_NEO4J_URI: uri = '', TEST_NEO4J_PASSWORD: password = '' } = process.env;
    this.driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), { disableLosslessIntegers: true });
  }

  async write(cypher: string, parameters: Record<string, unknown> = {}): Promise<void> {
    await this.driver.executeQuery(cypher, parameters);
  }

  /** Waits until a transaction waits for a lock. */
  async waitForBlockedTransaction(): Promise<void> {
    const blocked = "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN 1";
    while ((await this.driver.executeQuery(blocked)).records.length === 0) await wait(20);
  }

  /** Changes only the graph's revision, which invalidates all caches. */
  moveRevision(): Promise<void> {
    return this.write('MERGE (o:Outside) SET o.moved = coalesce(o.moved, 0) + 1');
  }

  close(): Promise<void> {
    return this.driver.close();
  }
}
