import { rm } from 'node:fs/promises';
import { explorerOperations } from '../../src/cli/explorer-operations';
import { type Ids, IDS_QUERY, listQuestions, recordQuestions } from '../../src/cli/first-questions';
import { firstQuery, warmUp } from '../../src/cli/warm-up';
import { startApi } from '../support/api';
import { ExternalWriter } from '../support/external-writer';
import { neo4jIn, temporaryFolder } from '../support/neo4j';
import { milliseconds, quantile } from './numbers';

const SLOWEST = 5;

/**
 * How long the warm-up takes on a Neo4j that has just been started, with the facts, and then each question of the first clicks, of
 * which nothing is cached.
 */
export async function measureFirstQuestions(): Promise<string> {
  const folder = await temporaryFolder();
  const neo4j = await neo4jIn(folder);
  process.env.TEST_NEO4J_URI = neo4j.uri;
  process.env.TEST_NEO4J_PASSWORD = neo4j.password;
  const api = await startApi();
  const external = new ExternalWriter();
  try {
    const texts = new Map(explorerOperations().map(({ name, text }) => [name, text]));
    const { signal } = new AbortController();
    const [query, documents] = [await firstQuery(api.graph), [...texts.values()]];
    const warm = await timeOf(() => warmUp(api.address, query, documents, { signal }));
    const { data } = await api.ask(IDS_QUERY);
    const ids = data as unknown as Ids;
    const today = new Date().toISOString().slice(0, 10);
    const times: { ms: number; name: string }[] = [];
    for (const { operation, variables } of [...recordQuestions(ids, today), ...listQuestions(ids)]) {
      await external.moveRevision();
      const ms = await timeOf(() => api.ask(texts.get(operation)!, { variables }));
      times.push({ ms, name: `${operation} ${JSON.stringify(variables)}` });
    }
    const all = times.map(({ ms }) => ms);
    times.sort((one, other) => other.ms - one.ms);
    return [
      `warm-up: ${milliseconds(warm)}; then ${String(all.length)} questions: median ${milliseconds(quantile(all, 0.5))}, the slowest`,
      ...times.slice(0, SLOWEST).map(({ ms, name }) => `${milliseconds(ms)} ${name}`),
    ].join('\n');
  } finally {
    await external.close();
    await api.close();
    await neo4j.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}
