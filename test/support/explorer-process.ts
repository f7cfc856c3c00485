import pino from 'pino';
import { readSeed } from '../../seed/load-seed';
import { Tokens } from '../../src/api/access/tokens';
import type { GraphRows } from '../../src/store/model/rows';
import { EXPLORER_WORLD } from '../worlds/explorer-world';
import { type Api, RECORDED, startApi } from './api';

/**
 * The API with the explorer, as a process of its own that loads its modules once for all test files of a worker. Each message
 * names a world; the reply is the address of an API over a graph of that world alone.
 */
const { EXPLORER_DIR = '', TOKEN_KEY_FILE = '', BOARD_ORIGIN = '' } = process.env;
const tokens = new Tokens({ keyFile: TOKEN_KEY_FILE });

let served: { world: string; api: Api; revision: string } | undefined;

function rowsOf(world: string): GraphRows | undefined {
  if (world === 'facts') return undefined;
  return world === 'explorer' ? EXPLORER_WORLD : readSeed(world);
}

async function isUnchanged({ api, revision }: { api: Api; revision: string }): Promise<boolean> {
  return (await api.graph.readHead()).revision === revision;
}

/** Loads the world, unless it is there already and no test has written since. */
async function serve(world: string): Promise<string> {
  if (served?.world !== world || !(await isUnchanged(served))) {
    await served?.api.close();
    served = undefined;
    const log = pino({ level: 'silent' });
    const board = [BOARD_ORIGIN];
    const api = await startApi(rowsOf(world), RECORDED, log, tokens, undefined, board, EXPLORER_DIR, board);
    served = { world, api, revision: (await api.graph.readHead()).revision };
  }
  return served.api.address;
}

let turn = Promise.resolve('');

process.once('disconnect', () => process.exit(0));
process.on('message', (world: string) => {
  // One at a time, even where a test has given up waiting for the one before.
  turn = turn.then(
    () => serve(world),
    () => serve(world),
  );
  turn.then(
    (address) => process.send?.({ address }),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
