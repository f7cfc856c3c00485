import pino from 'pino';
import { readConfig } from '../../src/config';
import { start } from '../../src/cli/start';
import { serveParent } from './serve-parent';

/** The API in a process of its own, so that what asks does not weigh on what answers. */
async function main(): Promise<void> {
  const started = await start(readConfig(process.env), pino({ level: 'error' }, pino.destination(2)), () => undefined);
  serveParent(`${started.address}/graphql`, () => started.stop());
}

void main();
