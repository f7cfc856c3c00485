import neo4j, { type Driver } from 'neo4j-driver';

/** Writes to the test run's Neo4j as another program would, past the API. */
export class ExternalWriter {
  private readonly driver: Driver;

  constructor() {
    const { TEST_NEO4J_URI: uri = '', TEST_NEO4J_PASSWORD: password = '' } = process.env;
    this.driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), { disableLosslessIntegers: true });
  }

  async write(cypher: string, parameters: Record<string, unknown> = {}): Promise<void> {
    await this.driver.executeQuery(cypher, parameters);
  }

  /** Moves the graph's revision on, and nothing else: all that was kept is read anew. */
  moveRevision(): Promise<void> {
    return this.write('MERGE (o:Outside) SET o.moved = coalesce(o.moved, 0) + 1');
  }

  close(): Promise<void> {
    return this.driver.close();
  }
}
