import pino from 'pino';
import { readConfig } from '../../src/config';
import { createLog } from '../../src/cli/log';
import { start } from '../../src/cli/start';
import { serveParent } from './serve-parent';

/** Starts the API in a separate process, so that it does not share the client's CPU time. */
async function main(): Promise<void> {
  const started = await start(
    readConfig(process.env),
    createLog('error', pino.destination(2)),
    () => undefined,
    (error) => {
      throw error;
    },
  );
  serveParent(`${started.address}/graphql`, () => started.stop());
}

void main();
