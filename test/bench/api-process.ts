import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Measured } from './server';

export interface ApiProcess {
  /** Posts an operation; gives how many milliseconds its answer took. Throws where the answer has errors. */
  ask: (query: string, variables: object) => Promise<number>;
  measure: () => Promise<Measured>;
  stop: () => Promise<void>;
}

/** Starts the API over a world of this scale, kept in `dataDir`; a world that is there already is not loaded again. */
export async function startApiProcess(scale: number, dataDir: string): Promise<ApiProcess> {
  const child = fork(join(__dirname, 'server.ts'), {
    execArgv: ['--import', 'tsx'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEO4J_URI: '',
      HOST: '127.0.0.1',
      PORT: '0',
      DATA_DIR: dataDir,
      SEED: `synthetic:${scale}`,
    },
  });
  const waiting: ((message: unknown) => void)[] = [];
  child.on('message', (message) => waiting.shift()?.(message));
  const said = <T>() => new Promise<T>((resolve) => waiting.push((message) => resolve(message as T)));
  child.once('exit', (code) => {
    if (code) throw new Error('The API stopped.');
  });
  const { address } = await said<{ address: string }>();
  return {
    ask: async (query, variables) => {
      const begun = performance.now();
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const { errors } = (await response.json()) as { errors?: { message: string }[] };
      if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
      return performance.now() - begun;
    },
    measure: () => {
      child.send('measure');
      return said<Measured>();
    },
    stop: async () => {
      child.send('stop');
      await once(child, 'exit');
    },
  };
}
