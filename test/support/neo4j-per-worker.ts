import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import type { RunningNeo4j } from '../../src/store/neo4j/local/running-neo4j';
import { type ServerProcess, startServerProcess } from '../bench/server-process';
import { Explorers } from './explorers';
import { removeAbandoned, testNeo4j } from './neo4j';
import { countPlans } from './count-plans';

/**
 * Starts one Neo4j for each jest worker that asks for one, and one server of worlds, and stops them all. Test files empty the
 * database, so two workers cannot share one; the files of one worker run in turn and do.
 */
export class Neo4jPerWorker {
  private readonly started = new Map<string, Promise<RunningNeo4j>>();
  private readonly worldServers = new Map<string, Promise<ServerProcess>>();
  private readonly explorers: Explorers;
  private readonly server: Server;

  /** `folder` is for the files of the run. */
  constructor(folder: string) {
    this.explorers = new Explorers(folder);
    this.server = createServer((request, response) => {
      this.answer(request.url ?? '').then(
        (answer) => response.end(JSON.stringify(answer)),
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
    });
  }

  /**
   * Listens for workers; returns the address at which each asks with its id as the path, for its server of worlds with /world-server after it,
   * and for the explorer over a world with /explorer and the world.
   */
  async listen(): Promise<string> {
    await removeAbandoned();
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.close();
    this.server.closeAllConnections();
    await this.explorers.close();
    await Promise.all([...this.worldServers.values()].map(async (server) => (await server).stop()));
    await Promise.all([...this.started].map(async ([worker, running]) => stop(worker, await running)));
  }

  private async answer(path: string): Promise<object> {
    const [, worker = '', part, world = ''] = path.split('/');
    const running = await lazily(this.started, worker, testNeo4j);
    if (part === 'explorer') return this.explorers.open(worker, decodeURIComponent(world), running);
    const { uri, user, password } = running;
    if (part !== 'world-server') return { uri, password };
    const { address } = await lazily(this.worldServers, worker, () =>
      startServerProcess(
        join(__dirname, 'world-server.ts'),
        { uri, user, password },
        { TEST_NEO4J_URI: uri, TEST_NEO4J_PASSWORD: password },
      ),
    );
    return { address };
  }
}

function lazily<T>(all: Map<string, T>, key: string, start: () => T): T {
  const started = all.get(key) ?? start();
  all.set(key, started);
  return started;
}

async function stop(worker: string, running: RunningNeo4j): Promise<void> {
  const driver = neo4j.driver(running.uri, neo4j.auth.basic(running.user, running.password));
  const count = await countPlans(driver);
  await driver.close();
  process.stderr.write(`The Neo4j of worker ${worker} has plans of ${String(count)} statement texts.\n`);
  await running.stop();
}
