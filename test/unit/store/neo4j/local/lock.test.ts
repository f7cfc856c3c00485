import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { tryLock } from '../../../../../src/store/neo4j/local/lock';
import { identifyProcess } from '../../../../../src/store/neo4j/local/process-identity';
import { temporaryFolder } from '../../../../support/neo4j';

const ROOT = join(__dirname, '../../../../..');
/** The pid of no process: the maximum on Linux is 4,194,304. */
const NO_PID = 2 ** 22 + 1;

let folder: string;

beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lockLeftBy = (holder: unknown): string => {
  const lock = join(folder, 'lock');
  mkdirSync(lock);
  writeFileSync(join(lock, '7'), JSON.stringify(holder));
  return lock;
};

test('a held lock reports the pid of its holder, and is free again once released', () => {
  const first = tryLock(join(folder, 'lock'));
  expect(tryLock(join(folder, 'lock'))).toEqual({ held: true, byPid: process.pid });
  if (!first.held) first.release();
  expect(tryLock(join(folder, 'lock')).held).toBe(false);
});

test('the lock of a running process is held', () => {
  expect(tryLock(lockLeftBy(identifyProcess(process.ppid)))).toEqual({ held: true, byPid: process.ppid });
});

test('the lock of a process that has ended is taken over', () => {
  expect(tryLock(lockLeftBy({ pid: NO_PID, startedAt: 'then' })).held).toBe(false);
});

test('a lock is not held by another process that reuses the pid', () => {
  expect(tryLock(lockLeftBy({ pid: process.ppid, startedAt: 'before that process' })).held).toBe(false);
});

test('a lock file that a crash left empty is taken over', () => {
  const lock = lockLeftBy('');
  writeFileSync(join(lock, '7'), '');
  expect(tryLock(lock).held).toBe(false);
});

test('six processes increment a counter under the lock, some dying while they hold it, and no increment is lost', async () => {
  const count = join(folder, 'count');
  writeFileSync(count, '0');
  const script = `
    const { readFileSync, writeFileSync } = require('node:fs');
    const { tryLock } = require('./src/store/neo4j/local/lock.ts');
    for (let done = 0; done < 40; ) {
      const lock = tryLock(process.env.LOCK);
      if (lock.held) continue;
      const seen = Number(readFileSync(process.env.COUNT, 'utf8'));
      for (const until = Date.now() + 1; Date.now() <= until; );
      writeFileSync(process.env.COUNT, String(seen + 1));
      if (++done < 40 || process.env.DIES !== 'yes') lock.release();
    }`;
  const run = (dies: string) =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', '-e', script], {
      cwd: ROOT,
      env: { ...process.env, LOCK: join(folder, 'lock'), COUNT: count, DIES: dies },
    });
  await Promise.all(['yes', 'no', 'yes', 'no', 'yes', 'no'].map(run));
  expect(readFileSync(count, 'utf8')).toBe('240');
});
