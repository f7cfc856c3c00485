import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserServer } from 'playwright-core';
import { CHROMIUM, NO_CHROMIUM } from './chromium';

export interface ExplorerTools {
  /** The folder of the build. */
  folder: string;
  /** The file of the secret that signs tokens. */
  keyFile: string;
  /** The address at which playwright connects to the browser of the run. */
  browser: string;
  /**
   * The port of an empty page, which the API allows to send requests and to frame at 127.0.0.1, but
   * not at localhost.
   */
  boardPort: number;
}

/** One build of the explorer and one Chromium for a test run, each started on first use. */
export class Explorers {
  private built: Promise<unknown> | undefined;
  private browser: Promise<BrowserServer> | undefined;
  private board: Promise<Server> | undefined;

  constructor(private readonly folder: string) {}

  async open(): Promise<ExplorerTools> {
    const [browser, board] = await Promise.all([
      (this.browser ??= launchBrowser()),
      (this.board ??= servePage()),
      (this.built ??= this.build()),
    ]);
    const { port: boardPort } = board.address() as AddressInfo;
    const keyFile = join(this.folder, 'token-key');
    return { folder: this.explorerDir, keyFile, browser: browser.wsEndpoint(), boardPort };
  }

  async close(): Promise<void> {
    await (await this.browser)?.close();
    (await this.board)?.close();
  }

  private build(): Promise<unknown> {
    const script = join(__dirname, '../../src/cli/build-explorer.ts');
    return promisify(execFile)(process.execPath, ['--import', 'tsx', script, this.explorerDir]);
  }

  private get explorerDir(): string {
    return join(this.folder, 'explorer');
  }
}

/** Serves an empty page at every path. */
async function servePage(): Promise<Server> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>A board</title>');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return server;
}

/** Launches a browser without network requests of its own. */
async function launchBrowser(): Promise<BrowserServer> {
  if (!existsSync(CHROMIUM)) throw new Error(NO_CHROMIUM);
  const { chromium } = await import('playwright-core');
  return chromium.launchServer({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
