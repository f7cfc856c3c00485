import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { RunningNeo4j } from '../../src/store/neo4j/local/running-neo4j';
import type { Measured } from './serve-parent';

export interface ServerProcess {
  /** The URL for operations. */
  address: string;
  measure: () => Promise<Measured>;
  stop: () => Promise<void>;
}

/**
 * Starts a server for this Neo4j as a child process in production mode, on a free port of
 * 127.0.0.1.
 */
export async function startServerProcess(
  script: string,
  neo4j: Pick<RunningNeo4j, 'uri' | 'user' | 'password'>,
  env: NodeJS.ProcessEnv = {},
): Promise<ServerProcess> {
  const child = fork(script, {
    execArgv: ['--import', 'tsx'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEO4J_URI: neo4j.uri,
      NEO4J_USER: neo4j.user,
      NEO4J_PASSWORD: neo4j.password,
      ...env,
    },
  });
  const waiting: ((message: unknown) => void)[] = [];
  child.on('message', (message) => waiting.shift()?.(message));
  const nextMessage = <T>() => new Promise<T>((resolve) => waiting.push((message) => resolve(message as T)));
  child.once('exit', (code) => {
    if (code) throw new Error(`${script} stopped.`);
  });
  const failure = once(child, 'exit').then(() => Promise.reject(new Error(`${script} ended before it listened.`)));
  const { address } = await Promise.race([nextMessage<{ address: string }>(), failure]);
  return {
    address,
    measure: () => {
      child.send('measure');
      return nextMessage<Measured>();
    },
    stop: async () => {
      child.send('stop');
      await once(child, 'exit');
    },
  };
}
