import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { runCommand } from '../../../../../src/store/neo4j/local/child-process';

const SCRIPT = `
  const { spawn } = require('node:child_process');
  const { killOnExit } = require('./src/store/neo4j/local/child-process.ts');
  const child = spawn('sleep', ['60'], { detached: true });
  killOnExit(child);
  console.log(child.pid);
  process.stdin.on('data', () => {
    if (process.argv[1] === 'exit') process.exit(0);
    throw new Error('on purpose');
  });
  setInterval(() => {}, 1000);`;

const parentOf = (how: string): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', '-e', SCRIPT, how], {
    cwd: join(__dirname, '../../../../..'),
    stdio: ['pipe', 'pipe', 'ignore'],
  });

/**
 * True where the process still runs; a zombie, which a container without an init process lists
 * forever, has ended.
 */
const runs = (pid: string): boolean =>
  /^[^Z]/.test(spawnSync('ps', ['-o', 'stat=', '-p', pid], { encoding: 'utf8' }).stdout.trim());

test.each(['exit', 'throw', 'SIGINT', 'SIGTERM', 'SIGHUP'])(
  'a child is killed when its parent ends by %s',
  async (how) => {
    const parent = parentOf(how);
    const [child] = (await once(createInterface(parent.stdout!), 'line')) as [string];
    expect(runs(child)).toBe(true);
    if (how.startsWith('SIG')) parent.kill(how as NodeJS.Signals);
    else parent.stdin!.write('now');
    await once(parent, 'exit');
    for (let attempt = 0; runs(child) && attempt < 50; attempt++) await sleep(100);
    expect(runs(child)).toBe(false);
  },
);

test('a command has a code and all of its output; one that does not exist or was killed has no code', async () => {
  expect(await runCommand('sh', ['-c', 'echo out; echo err >&2; exit 3'])).toEqual({ code: 3, output: 'out\nerr\n' });
  expect(await runCommand('no-such-command', [])).toEqual({
    code: undefined,
    output: 'spawn no-such-command ENOENT',
  });
  const { code } = await runCommand('sleep', ['60'], { signal: AbortSignal.timeout(50) });
  expect(code).toBeUndefined();
});
