import { rm } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { readProcessIdentity } from '../../src/neo4j/local/process-identity';
import { serverFiles } from '../../src/neo4j/local/server-files';
import { neo4jIn, temporaryFolder } from '../support/neo4j';
import { Proxy } from '../support/proxy';
import { startTemporaryApi } from '../support/temporary-api';
import { reportSoak } from './soak/report';
import { runSoak } from './soak/run';

const DEFAULT_MINUTES = 10;
const ENVIRONMENT = {
  NODE_OPTIONS: '--max-old-space-size=1024',
  // The readers' addresses come from a header, so that each has the budget of a client of its own.
  TRUSTED_PROXIES: '127.0.0.1',
};

/**
 * Runs a mixed load, with faults between the API and Neo4j, for some minutes, and prints figures as Markdown. Fails where an
 * acknowledged write is lost or recorded twice, an answer is staler than a write acknowledged before it was asked for, a
 * subscriber misses an event or receives one twice, an error is INTERNAL_SERVER_ERROR, or memory grows beyond a limit.
 */
async function main(minutes: number): Promise<void> {
  if (!(minutes > 0)) throw new Error('npm run soak [-- MINUTES]');
  const dataDir = await temporaryFolder();
  const neo4j = await neo4jIn(dataDir);
  const { pid } = readProcessIdentity(serverFiles(dataDir).process)!;
  const proxy = await Proxy.start(() => Number(new URL(neo4j.uri).port));
  try {
    const api = await startTemporaryApi({ ...neo4j, uri: proxy.uri }, ENVIRONMENT);
    try {
      const { markdown, isGood } = reportSoak(await runSoak(api, proxy, pid, minutes));
      const day = new Date().toISOString().slice(0, 10);
      const memory = Math.round(totalmem() / 2 ** 30);
      const machine = `${cpus().length} cores, ${memory} GiB, Node ${process.version}`;
      process.stdout.write(`${day}, ${minutes} minutes, ${machine}\n\n${markdown}\n`);
      process.exitCode = isGood ? 0 : 1;
    } finally {
      await api.stop();
    }
  } finally {
    await proxy.close();
    await neo4j.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

const [minutes = DEFAULT_MINUTES] = process.argv.slice(2).map(Number);
void main(minutes);
