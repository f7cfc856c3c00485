import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { endProcess, identifyProcess, isRunning } from '../../../../../src/store/neo4j/local/process-identity';

test('a process that ignores SIGTERM is killed', async () => {
  const child = spawn('sh', ['-c', 'trap "" TERM; echo ready; while :; do sleep 0.1; done'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await once(child.stdout, 'data');
  const identity = identifyProcess(child.pid!)!;
  try {
    await endProcess(identity, 300);
    expect(isRunning(identity)).toBe(false);
  } finally {
    child.kill('SIGKILL');
  }
});
