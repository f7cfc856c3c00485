import { readStandpointSpans, runAt, standpointLists } from '../graph/node/standpoint-lists.store';
import { ALL_SEATS } from '../graph/partnership/seat';
import { NETWORK } from '../store/model/record-ids';
import type { GraphClient } from '../store/neo4j/client';
import { clauseParameters } from '../store/neo4j/clauses';
import { bindParameters, type Parameters } from '../store/neo4j/parameters';
import { standpointNow } from '../store/neo4j/standpoint';
import { statementNames, statementText } from '../store/neo4j/statements';

/** What a statement costs Neo4j. */
export interface StatementCost {
  name: string;
  /** Milliseconds to plan it with no clause of a filter, and with all of them. */
  plain: number;
  full: number;
  /** Database hits with no filter; null where it does not run with the sample parameters, or writes. */
  hits: number | null;
}

const TRIES = 5;

/** What is asked for where a statement takes it. All other parameters are absent. */
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

/** The costs of the statements whose names begin so, but for those of the schema. Each is planned a few times, by a Neo4j that has forgotten its plan; the least time counts. */
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
