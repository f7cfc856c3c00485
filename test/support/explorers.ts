import { type ChildProcess, execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserServer } from 'playwright-core';
import type { RunningNeo4j } from '../../src/store/neo4j/local/running-neo4j';
import { CHROMIUM, NO_CHROMIUM } from './chromium';

export interface RunningExplorer {
  address: string;
  /** Of its build. */
  folder: string;
  /** Of the secret that signs its tokens. */
  keyFile: string;
  /** Where playwright connects to the browser of the run. */
  browser: string;
  /** The port of an empty page, of which the API lets 127.0.0.1 ask and frame, and not localhost. */
  boardPort: number;
}

const TSX = ['--import', 'tsx'];

/** One build of the explorer and one Chromium for a test run, and for each worker an API; each is started when it is first needed. */
export class Explorers {
  private built: Promise<unknown> | undefined;
  private browser: Promise<BrowserServer> | undefined;
  private board: Promise<Server> | undefined;
  private readonly processes = new Map<string, ChildProcess>();

  constructor(private readonly folder: string) {}

  /** An API over a graph that is a world alone, in this Neo4j of a worker. */
  async open(worker: string, world: string, neo4j: RunningNeo4j): Promise<RunningExplorer> {
    const [browser, board] = await Promise.all([
      (this.browser ??= launchBrowser()),
      (this.board ??= servePage()),
      (this.built ??= this.build()),
    ]);
    const { port: boardPort } = board.address() as AddressInfo;
    const keyFile = join(this.folder, `token-key-${worker}`);
    const child = this.processes.get(worker) ?? this.start(keyFile, boardPort, neo4j);
    this.processes.set(worker, child);
    const { address, error } = await ask(child, world);
    if (error) throw new Error(error);
    return { address, folder: this.explorerDir, keyFile, browser: browser.wsEndpoint(), boardPort };
  }

  async close(): Promise<void> {
    for (const child of this.processes.values()) child.disconnect();
    await (await this.browser)?.close();
    (await this.board)?.close();
  }

  private build(): Promise<unknown> {
    const script = join(__dirname, '../../src/cli/build-explorer.ts');
    return promisify(execFile)(process.execPath, [...TSX, script, this.explorerDir]);
  }

  private start(keyFile: string, boardPort: number, { uri, password }: RunningNeo4j): ChildProcess {
    return fork(join(__dirname, 'explorer-process.ts'), {
      execArgv: TSX,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        TEST_NEO4J_URI: uri,
        TEST_NEO4J_PASSWORD: password,
        EXPLORER_DIR: this.explorerDir,
        TOKEN_KEY_FILE: keyFile,
        BOARD_ORIGIN: `http://127.0.0.1:${String(boardPort)}`,
      },
    });
  }

  private get explorerDir(): string {
    return join(this.folder, 'explorer');
  }
}

async function ask(child: ChildProcess, world: string): Promise<{ address: string; error?: string }> {
  const answered = new AbortController();
  const { signal } = answered;
  const reply = once(child, 'message', { signal }) as Promise<[{ address: string; error?: string }]>;
  const end = once(child, 'exit', { signal }).then(() => [
    { address: '', error: 'The process of the explorer has ended.' },
  ]);
  child.send(world);
  const [answer] = await Promise.race([reply, end]);
  answered.abort();
  return answer;
}

/** Serves an empty page at every path. */
async function servePage(): Promise<Server> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>A board</title>');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return server;
}

/** Its own network requests are off. */
async function launchBrowser(): Promise<BrowserServer> {
  if (!existsSync(CHROMIUM)) throw new Error(NO_CHROMIUM);
  const { chromium } = await import('playwright-core');
  return chromium.launchServer({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      // WebGL in software.
      '--enable-unsafe-swiftshader',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
