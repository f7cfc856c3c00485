import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Connection } from '../client';
import { isRunning, readMark } from './process-mark';
import { serverFiles } from './server-files';
import { waitUntilReady } from './wait-until-ready';

/**
 * The local Neo4j that another process of ours runs on the files in `dataDir`, once it answers; undefined where none
 * does. Whoever asks shares it, and leaves it running.
 */
export async function runningHere(dataDir: string): Promise<Connection | undefined> {
  if (!existsSync(join(dataDir, 'neo4j'))) return undefined;
  const files = serverFiles(dataDir);
  const mark = readMark(files.process);
  if (mark === undefined || !isRunning(mark)) return undefined;
  const config = readFileSync(join(files.conf, 'neo4j.conf'), 'utf8');
  const address = /^server\.bolt\.listen_address=(\S+)$/m.exec(config)?.[1] ?? '';
  const login = { user: 'neo4j', password: readFileSync(files.password, 'utf8').trim() };
  await waitUntilReady({ address, ...login, failed: () => (isRunning(mark) ? undefined : 'it has ended') });
  return { uri: `bolt://${address}`, ...login };
}
