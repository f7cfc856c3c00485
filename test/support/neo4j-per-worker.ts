import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RunningNeo4j } from '../../src/store/neo4j/local/running-neo4j';
import { removeAbandoned, testNeo4j } from './neo4j';

/**
 * Starts one Neo4j for each jest worker that asks for one, and stops them all. Test files empty the database, so two
 * workers cannot share one; the files of one worker run in turn and do.
 */
export class Neo4jPerWorker {
  private readonly started = new Map<string, Promise<RunningNeo4j>>();
  private readonly server: Server;

  constructor() {
    this.server = createServer((request, response) => {
      this.ofWorker(request.url ?? '').then(
        ({ uri, password }) => response.end(JSON.stringify({ uri, password })),
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
    });
  }

  /** Listens for workers; returns the address at which each asks with its id as the path. */
  async listen(): Promise<string> {
    await removeAbandoned();
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.close();
    this.server.closeAllConnections();
    await Promise.all([...this.started.values()].map(async (neo4j) => (await neo4j).stop()));
  }

  private ofWorker(worker: string): Promise<RunningNeo4j> {
    const running = this.started.get(worker) ?? testNeo4j();
    this.started.set(worker, running);
    return running;
  }
}
