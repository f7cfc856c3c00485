import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { runCommand } from '../../../../../src/store/neo4j/local/child-process';
import { endsWithin, identifyProcess, isRunning } from '../../../../../src/store/neo4j/local/process-identity';

const SCRIPT = `
  const { spawn } = require('node:child_process');
  const { killOnExit } = require('./src/store/neo4j/local/child-process.ts');
  const child = spawn('sleep', ['60'], { detached: true });
  killOnExit(child);
  console.log(child.pid);
  if (process.argv[1] === 'exit') setTimeout(() => process.exit(0), 200);
  if (process.argv[1] === 'throw') setTimeout(() => { throw new Error('on purpose') }, 200);
  setInterval(() => {}, 1000);`;

const parentOf = (how: string): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', '-e', SCRIPT, how], {
    cwd: join(__dirname, '../../../../..'),
    stdio: ['ignore', 'pipe', 'ignore'],
  });

test.each(['exit', 'throw', 'SIGINT', 'SIGTERM', 'SIGHUP'])(
  'a child is killed when its parent ends by %s',
  async (how) => {
    const parent = parentOf(how);
    const [line] = (await once(createInterface(parent.stdout!), 'line')) as [string];
    const child = identifyProcess(Number(line))!;
    expect(isRunning(child)).toBe(true);
    if (how.startsWith('SIG')) parent.kill(how as NodeJS.Signals);
    await once(parent, 'exit');
    expect(await endsWithin(child, 5000)).toBe(true);
  },
);

test('a command is killed after its timeout', async () => {
  const startedAt = Date.now();
  const { code } = await runCommand('sh', ['-c', 'sleep 5; true'], { timeoutMs: 100 });
  expect(code).toBeUndefined();
  expect(Date.now() - startedAt).toBeLessThan(3000);
});
