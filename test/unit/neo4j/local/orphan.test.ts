import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { isRunning, markProcess, type ProcessMark } from '../../../../src/neo4j/local/process-mark';
import { serverFiles, type ServerFiles } from '../../../../src/neo4j/local/server-files';
import { endOrphan } from '../../../../src/neo4j/local/server-process';
import { temporaryFolder } from '../../../support/neo4j';

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

/** A process with the command line of a Neo4j on this home, recorded as that of the last API. */
function record(home: string, change: Partial<ProcessMark> = {}): ProcessMark {
  child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', '--', `--home-dir=${home}`, '--config-dir=x']);
  const mark = markProcess(child.pid!)!;
  writeFileSync(files.process, JSON.stringify({ ...mark, ...change }));
  return mark;
}

test('the process that an API has left on this home is ended', async () => {
  const orphan = record(files.home);
  await endOrphan(files);
  expect(isRunning(orphan)).toBe(false);
  expect(existsSync(files.process)).toBe(false);
});

test('a process that only has the pid of the orphan is left alone', async () => {
  const other = record(files.home, { startedAt: 'before it' });
  await endOrphan(files);
  expect(isRunning(other)).toBe(true);
});

test.each([
  ['another home', (home: string) => home.replace('test', 'other')],
  ['a home whose name begins like this one', (home: string) => `${home}-2`],
])('a process that runs %s is left alone', async (_, of) => {
  const other = record(of(files.home));
  await endOrphan(files);
  expect(isRunning(other)).toBe(true);
});
