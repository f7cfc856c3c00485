import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import type { RunningNeo4j } from '../../src/store/neo4j/local/running-neo4j';
import { countPlans } from './count-plans';
import { Explorers } from './explorers';
import { testNeo4j } from './neo4j';
import { type ServerProcess, startServerProcess } from './server-process';

/**
 * Starts a Neo4j and a server of worlds for each lane of the test run, and stops them all. Test
 * files empty the database, so two lanes cannot share it; the files of one lane run in sequence and
 * do.
 */
export class Lanes {
  private readonly started = new Map<string, Promise<RunningNeo4j>>();
  private readonly worldServers = new Map<string, Promise<ServerProcess>>();
  private readonly explorers: Explorers;
  private readonly server: Server;

  /** `folder` contains the files of the run. */
  constructor(folder: string) {
    this.explorers = new Explorers(folder);
    this.server = createServer((request, response) => {
      // A worker can load modules for longer than an idle connection stays open.
      response.setHeader('connection', 'close');
      this.answer(request.url ?? '').then(
        (answer) => response.end(JSON.stringify(answer)),
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
    });
  }

  /**
   * Listens for test files; returns the address. Its path /LANE returns the Neo4j of a lane,
   * /LANE/world-server its server of worlds, and /LANE/explorer the build of the explorer and the
   * browser.
   */
  async listen(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.close();
    this.server.closeAllConnections();
    await this.explorers.close();
    await Promise.all([...this.worldServers.values()].map(async (server) => (await server).stop()));
    await Promise.all([...this.started].map(async ([lane, running]) => stop(lane, await running)));
  }

  private async answer(path: string): Promise<object> {
    const [, lane = '', part] = path.split('/');
    if (part === 'explorer') return this.explorers.open();
    const { uri, user, password } = await lazily(this.started, lane, testNeo4j);
    if (part !== 'world-server') return { uri, password };
    const { address } = await lazily(this.worldServers, lane, () =>
      startServerProcess(
        join(__dirname, 'world-server.ts'),
        { uri, user, password },
        { TEST_NEO4J_URI: uri, TEST_NEO4J_PASSWORD: password },
      ),
    );
    return { address };
  }
}

function lazily<T>(cache: Map<string, T>, key: string, start: () => T): T {
  const started = cache.get(key) ?? start();
  cache.set(key, started);
  return started;
}

async function stop(lane: string, running: RunningNeo4j): Promise<void> {
  const driver = neo4j.driver(running.uri, neo4j.auth.basic(running.user, running.password));
  const count = await countPlans(driver);
  await driver.close();
  process.stderr.write(`The Neo4j of ${lane} has plans of ${String(count)} statement texts.\n`);
  await running.stop();
}
