import './cli/environment';
import pino from 'pino';
import { readConfig } from './config';
import { StartError } from './errors';
import { start, type Started } from './cli/start';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const log = pino({ level: process.env.LOG_LEVEL ?? 'warn' }, pino.destination(2));

/** Stops once, whichever signal comes first; a second signal ends the process at once. */
function stopOnSignal(started: Started): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    say('Stopping ...');
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
  else log.fatal({ err: error }, 'stopped by something unforeseen');
  process.exit(1);
}

async function main(): Promise<void> {
  stopOnSignal(await start(readConfig(process.env), log, say));
}

main().catch(fail);
