import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startServer } from '../../../../../src/store/neo4j/local/server-process';
import { temporaryFolder } from '../../../../support/neo4j';

let home: string;

beforeEach(async () => {
  home = await temporaryFolder();
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** Starts a server whose Java is this script. */
function start(script: string) {
  writeFileSync(join(home, 'java'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(home, 'java'), 0o755);
  const java = { heap: '512m', pageCache: '256m', fastStart: true };
  const env = { PATH: `${home}:${process.env.PATH}` };
  return startServer({ home, port: 20_123, java, classOptions: [], settings: {}, env });
}

test('the reason why it ended is the last of its output, else its code', async () => {
  const server = start('echo "Invalid heap size" >&2; exit 1');
  expect(server.reason()).toBeUndefined();
  expect(await server.ended).toBe('Invalid heap size');
  expect(server.reason()).toBe('Invalid heap size');
  expect(await start('exit 3').ended).toBe('java ended with code 3');
});

test('a server that ignores SIGTERM is killed', async () => {
  const server = start('trap "" TERM; while :; do sleep 0.1; done');
  // The script has to begin first.
  await sleep(300);
  await server.stop(300);
  expect(server.reason()).toBe('java ended with SIGKILL');
});
