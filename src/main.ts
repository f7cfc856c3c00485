import './cli/environment';
import pino from 'pino';
import { createLog } from './cli/log';
import { start, type Started } from './cli/start';
import { readConfig } from './config';
import { StartError } from './errors';

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const log = createLog(process.env.LOG_LEVEL ?? 'warn', pino.destination(2));

/** Milliseconds after a signal at which the process ends, even if something has not stopped yet. */
const STOP_TIMEOUT_MS = 14_000;

/** Stops on SIGINT or SIGTERM; a second signal ends the process at once. */
function stopOnSignal(started: Started): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    print('Stopping ...');
    // A Neo4j that hangs must not keep the process.
    setTimeout(() => process.exit(1), STOP_TIMEOUT_MS).unref();
    started.stop().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

function fail(error: unknown): never {
  if (error instanceof StartError) process.stderr.write(`${error.message}\n`);
  else log.fatal({ err: error }, 'stopped by an unexpected error');
  process.exit(1);
}

async function main(): Promise<void> {
  const started = await start(readConfig(process.env), log, print, fail);
  // Before the API reports that it is ready: a supervisor that reads it may send SIGTERM at once.
  stopOnSignal(started);
  print(`\n${started.introduction}`);
}

main().catch(fail);
