import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import {
  identifyProcess,
  isRunning,
  type ProcessIdentity,
} from '../../../../../src/store/neo4j/local/process-identity';
import { serverFiles, type ServerFiles } from '../../../../../src/store/neo4j/local/server-files';
import { endOrphan } from '../../../../../src/store/neo4j/local/server-process';
import { temporaryFolder } from '../../../../support/neo4j';

let folder: string;
let files: ServerFiles;
let child: ChildProcess;

beforeEach(async () => {
  folder = await temporaryFolder();
  files = serverFiles(folder);
});
afterEach(() => {
  child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Starts a process with the command line of a Neo4j on this home folder, and records it as the Neo4j of a previous API. */
function record(home: string, change: Partial<ProcessIdentity> = {}): ProcessIdentity {
  child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', '--', `--home-dir=${home}`, '--config-dir=x']);
  const identity = identifyProcess(child.pid!)!;
  writeFileSync(files.process, JSON.stringify({ ...identity, ...change }));
  return identity;
}

test('the process that a previous API left on this home folder is ended', async () => {
  const orphan = record(files.home);
  await endOrphan(files);
  expect(isRunning(orphan)).toBe(false);
  expect(existsSync(files.process)).toBe(false);
});

test('a process that reuses the pid of the orphan is left alone', async () => {
  const other = record(files.home, { startedAt: 'before it' });
  await endOrphan(files);
  expect(isRunning(other)).toBe(true);
});

test.each([
  ['another home folder', (home: string) => home.replace('test', 'other')],
  ['a home folder whose path starts with this one', (home: string) => `${home}-2`],
])('a process that runs %s is left alone', async (_, of) => {
  const other = record(of(files.home));
  await endOrphan(files);
  expect(isRunning(other)).toBe(true);
});
