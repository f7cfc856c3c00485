import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { endLeftBehind, findServers, homeFolder } from '../../../../../src/store/neo4j/local/running-neo4j';
import { temporaryFolder } from '../../../../support/neo4j';

/** The pid of no process: the maximum on Linux is 4,194,304. */
const NO_PID = 2 ** 22 + 1;
const URI = 'bolt://127.0.0.1:20123';

let folder: string;
let home: string;
let child: ChildProcess;

beforeEach(async () => {
  folder = await temporaryFolder();
  mkdirSync(join(folder, 'neo4j'));
  home = homeFolder(folder);
});
afterEach(() => {
  child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Starts a process with the command line of a Neo4j on this home folder. */
async function startFake({ on = home, startedBy = NO_PID, argv0 = 'java', script = '' } = {}): Promise<number> {
  const address = 'server.bolt.listen_address=127.0.0.1:20123';
  const options = [`-Dstarted.by=${startedBy}`, `--home-dir=${on}`, '-c', address, '-c', 'x=1'];
  const code = `${script}; setInterval(() => {}, 1000); console.log('ready')`;
  child = spawn(process.execPath, ['-e', code, '--', ...options], { argv0 });
  await once(child.stdout!, 'data');
  return child.pid!;
}

test('a server is found with its address, and whether the process that started it has ended', async () => {
  expect(findServers(home)).toEqual([]);
  const pid = await startFake({ startedBy: process.pid });
  expect(findServers(home)).toEqual([{ pid, uri: URI, isLeftBehind: false }]);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(findServers(home)).toEqual([]);
  const abandoned = await startFake();
  expect(findServers(home)).toEqual([{ pid: abandoned, uri: URI, isLeftBehind: true }]);
});

test('a server is found through a symbolic link to its data folder', async () => {
  const pid = await startFake();
  symlinkSync(folder, `${folder}-link`);
  try {
    expect(findServers(homeFolder(`${folder}-link`))).toEqual([expect.objectContaining({ pid })]);
  } finally {
    rmSync(`${folder}-link`);
  }
});

test('the server that a killed process has left behind on this home folder is ended', async () => {
  await startFake();
  const ended = once(child, 'exit');
  await endLeftBehind(home);
  expect(await ended).toEqual([null, 'SIGTERM']);
});

test('it is killed where it ignores SIGTERM', async () => {
  await startFake({ script: "process.on('SIGTERM', () => {})" });
  const ended = once(child, 'exit');
  await endLeftBehind(home, 300);
  expect(await ended).toEqual([null, 'SIGKILL']);
});

test.each([
  ['of a process that runs', () => ({ startedBy: process.pid })],
  ['on another home folder', () => ({ on: home.replace('test', 'other') })],
  ['on a home folder whose path starts with this one', () => ({ on: `${home}-2` })],
  ['that is only named by a command', () => ({ argv0: 'sh' })],
])('a server %s is left alone', async (_, change) => {
  await startFake(change());
  await endLeftBehind(home);
  // The end of a process arrives as an event.
  await sleep(200);
  expect([child.exitCode, child.signalCode]).toEqual([null, null]);
});
