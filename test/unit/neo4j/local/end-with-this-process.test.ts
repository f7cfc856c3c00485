import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { endProcess, endsWithin } from '../../../../src/neo4j/local/end-process';
import { isRunning, markProcess } from '../../../../src/neo4j/local/process-mark';

const SCRIPT = `
  const { spawn } = require('node:child_process');
  const { endWithThisProcess } = require('./src/neo4j/local/end-with-this-process.ts');
  const child = spawn('sleep', ['60'], { detached: true });
  endWithThisProcess(child);
  console.log(child.pid);
  if (process.argv[1] === 'exit') setTimeout(() => process.exit(0), 200);
  if (process.argv[1] === 'throw') setTimeout(() => { throw new Error('on purpose') }, 200);
  setInterval(() => {}, 1000);`;

const parentOf = (how: string): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', '-e', SCRIPT, how], {
    cwd: join(__dirname, '../../../..'),
    stdio: ['ignore', 'pipe', 'ignore'],
  });

test.each(['exit', 'throw', 'SIGINT', 'SIGTERM', 'SIGHUP'])(
  'the child ends when its parent ends by %s',
  async (how) => {
    const parent = parentOf(how);
    const [line] = (await once(createInterface(parent.stdout!), 'line')) as [string];
    const child = markProcess(Number(line))!;
    expect(isRunning(child)).toBe(true);
    if (how.startsWith('SIG')) parent.kill(how as NodeJS.Signals);
    await once(parent, 'exit');
    expect(await endsWithin(child, 5000)).toBe(true);
  },
);

test('a process that ignores the request to end is killed', async () => {
  const child = spawn('sh', ['-c', 'trap "" TERM; echo ready; while :; do sleep 0.1; done'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await once(child.stdout, 'data');
  const mark = markProcess(child.pid!)!;
  try {
    await endProcess(mark, 300);
    expect(isRunning(mark)).toBe(false);
  } finally {
    child.kill('SIGKILL');
  }
});
