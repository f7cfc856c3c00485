import { rm } from 'node:fs/promises';
import { explorerOperations } from '../../src/cli/explorer-operations';
import { type Ids, IDS_QUERY, listQuestions, recordQuestions } from '../../src/cli/first-questions';
import { firstQuery, warmUp } from '../../src/cli/warm-up';
import { startApi } from '../support/api';
import { ExternalWriter } from '../support/external-writer';
import { neo4jIn, temporaryFolder } from '../support/neo4j';
import { milliseconds, quantile } from './numbers';
import { withTestNeo4j } from './worlds';

const SLOWEST = 5;

/**
 * Measures the warm-up on a new Neo4j with the facts, and then each question of the first clicks,
 * uncached.
 */
export async function measureFirstQuestions(): Promise<string> {
  const folder = await temporaryFolder();
  const neo4j = await neo4jIn(folder);
  return withTestNeo4j(neo4j, async () => {
    const api = await startApi();
    const external = new ExternalWriter();
    const texts = new Map(explorerOperations().map(({ name, text }) => [name, text]));
    const { signal } = new AbortController();
    const query = await firstQuery(api.graph);
    const warm = await timeOf(() => warmUp(api.address, query, [...texts.values()], { signal }));
    const ids = (await api.ask(IDS_QUERY)).data as unknown as Ids;
    const times: { ms: number; name: string }[] = [];
    const questions = [...recordQuestions(ids, new Date().toISOString().slice(0, 10)), ...listQuestions(ids)];
    for (const { operation, variables } of questions) {
      await external.moveRevision();
      const ms = await timeOf(() => api.ask(texts.get(operation)!, { variables }));
      times.push({ ms, name: `${operation} ${JSON.stringify(variables)}` });
    }
    await external.close();
    await api.close();
    const median = quantile(
      times.map(({ ms }) => ms),
      0.5,
    );
    const slowest = times.sort((a, b) => b.ms - a.ms).slice(0, SLOWEST);
    return [
      `warm-up: ${milliseconds(warm)}; then ${times.length} questions: median ${milliseconds(median)}, the slowest`,
      ...slowest.map(({ ms, name }) => `${milliseconds(ms)} ${name}`),
    ].join('\n');
  }).finally(() => rm(folder, { recursive: true, force: true }));
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}
