import { readStandpointSpans, runAt, standpointLists } from '../graph/node/standpoint-lists.store';
import { ALL_SEATS } from '../graph/partnership/seat';
import { NETWORK } from '../store/model/record-ids';
import type { GraphClient } from '../store/neo4j/client';
import { clauseParameters } from '../store/neo4j/clauses';
import { bindParameters, type Parameters } from '../store/neo4j/parameters';
import { standpointNow } from '../store/neo4j/standpoint';
import { statementNames, statementText } from '../store/neo4j/statements';

/** The cost of a statement for Neo4j. */
export interface StatementCost {
  name: string;
  /** Milliseconds to plan it without the clauses of filters, and with all of them. */
  plain: number;
  full: number;
  /** Database hits without a filter; null if it writes or fails with the sample parameters. */
  hits: number | null;
}

const TRIES = 5;

/** Sample parameters of the statements; all others are absent. */
const SAMPLES: Parameters = {
  ...ALL_SEATS,
  network: NETWORK,
  id: NETWORK,
  node: NETWORK,
  ids: [NETWORK],
  after: '',
  first: 20,
  limit: 21,
};

/**
 * Measures the statements whose names begin with `prefix`, except those of the schema. Each is
 * planned several times without a cached plan; the minimum time counts.
 */
export async function statementCosts(graph: GraphClient, prefix: string): Promise<StatementCost[]> {
  const read = runAt((statement, parameters) => graph.read(statement, parameters), standpointNow(new Date()));
  const standpoint = standpointNow(new Date());
  const lists = standpointLists(await readStandpointSpans(read), standpoint.valid);
  const sample = { ...SAMPLES, ...lists, ...standpoint };
  const costs: StatementCost[] = statementNames()
    .filter((name) => name.startsWith(prefix) && !name.startsWith('schema/'))
    .map((name) => ({ name, plain: Infinity, full: Infinity, hits: null }));
  for (let tries = 0; tries < TRIES; tries++) {
    for (const cost of costs) {
      const text = statementText(cost.name);
      const every = Object.fromEntries(clauseParameters(text).map((name) => [name, '']));
      cost.plain = Math.min(cost.plain, await millisecondsToPlan(graph, text, { ...standpoint }));
      cost.full = Math.min(cost.full, await millisecondsToPlan(graph, text, { ...every, ...standpoint }));
    }
  }
  for (const cost of costs) {
    cost.hits = await graph.countHits(bindParameters(statementText(cost.name), sample)).catch(() => null);
  }
  return costs;
}

async function millisecondsToPlan(graph: GraphClient, text: string, parameters: Parameters): Promise<number> {
  await graph.read('neo4j/clear-plans');
  const started = performance.now();
  await graph.plan([bindParameters(text, parameters)]);
  return performance.now() - started;
}
