import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface SecondProcess {
  address: string;
  /** The output so far. */
  output: () => string;
  /** Sends SIGTERM, and returns the exit code and signal of the process. */
  stop: () => Promise<unknown[]>;
}

/**
 * Starts the API in a separate process, over the Neo4j of the test run; `dataDir` contains the key
 * of its tokens.
 */
export async function startSecondProcess(
  dataDir: string,
  changedEnv: Record<string, string> = {},
): Promise<SecondProcess> {
  const { PATH, TEST_NEO4J_URI: NEO4J_URI, TEST_NEO4J_PASSWORD: NEO4J_PASSWORD } = process.env;
  const env = {
    PATH,
    PORT: '0',
    MAX_EVENT_LOOP_DELAY_MS: '0',
    NEO4J_URI,
    NEO4J_PASSWORD,
    SEED: 'none',
    DATA_DIR: dataDir,
    ...changedEnv,
  };
  const child = spawn(process.execPath, ['src/cli/run-build.cjs'], { cwd: join(__dirname, '../..'), env });
  let output = '';
  child.stderr.on('data', (text: Buffer) => (output += String(text)));
  child.stdout.on('data', (text: Buffer) => (output += String(text)));
  const ended = once(child, 'exit');
  let address: string | undefined;
  while (!address) {
    if (child.exitCode !== null) throw new Error(`The second process ended: ${output}`);
    await sleep(50);
    address = /^Ready at (\S+): /m.exec(output)?.[1];
  }
  const stop = () => {
    child.kill('SIGTERM');
    return ended;
  };
  return { address, output: () => output, stop };
}
