import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface SecondProcess {
  address: string;
  /** Sends SIGTERM, and gives the code and the signal that the process ended with. */
  stop: () => Promise<unknown[]>;
}

/** The API in a process of its own, over the test run's Neo4j as it is; `dataDir` has the key of its tokens. */
export async function startSecondProcess(dataDir: string): Promise<SecondProcess> {
  const { PATH, TEST_NEO4J_URI: NEO4J_URI, TEST_NEO4J_PASSWORD: NEO4J_PASSWORD } = process.env;
  const env = { PATH, PORT: '0', NEO4J_URI, NEO4J_PASSWORD, SEED: 'none', DATA_DIR: dataDir };
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], { cwd: join(__dirname, '../..'), env });
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += String(text)));
  const ended = once(child, 'exit');
  let address: string | undefined;
  while (!address) {
    if (child.exitCode !== null) throw new Error(`The second process ended: ${said}`);
    await sleep(50);
    address = /^Ready at (\S+)\/graphql/m.exec(said)?.[1];
  }
  const stop = () => {
    child.kill('SIGTERM');
    return ended;
  };
  return { address, stop };
}
