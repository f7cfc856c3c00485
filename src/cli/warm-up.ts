import { setTimeout as wait } from 'node:timers/promises';
import {
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  print,
  type VariableDefinitionNode,
} from 'graphql';
import { readNodes } from '../graph/node/node.store';
import { runAt } from '../graph/node/standpoint-lists.store';
import type { GraphClient } from '../store/neo4j/client';
import { standpointNow } from '../store/neo4j/standpoint';
import { type Ids, IDS_QUERY, listQuestions, type Question, recordQuestions } from './first-questions';

const FROM = 'MBR-ECPAT-GTM';
const TO = 'OAS';
/** The organisations of the example query for the seed "facts". */
const EXAMPLE_IDS: readonly string[] = [FROM, TO];

/**
 * The example query for the seed "facts": how a member reaches a regional body, through which nodes
 * and on what evidence.
 */
const PATHS_QUERY = `query HowDoWeReachThem {
  influencePaths(input: { from: ["${FROM}"], to: ["${TO}"], k: 3 }) {
    paths {
      score
      explanation
      hops {
        tie {
          sentence
          since
          confidence
          evidence { asOf locator source { title url } }
        }
      }
    }
  }
}
`;

/** The example query for any other graph. */
const PARTNERSHIPS_QUERY = `query WhoSitsWhere {
  partnerships(first: 5, orderBy: GROUPS) {
    totalCount
    nodes {
      name
      groups
      isMultiStakeholder
      participants(first: 5) { edges { role since node { name kind } } }
    }
  }
}
`;

/** Returns an example query for this graph, which the start prints and GraphiQL shows. */
export async function firstQuery(graph: GraphClient): Promise<string> {
  const ends = await readNodes(
    runAt((statement, parameters) => graph.read(statement, parameters), standpointNow(new Date())),
    EXAMPLE_IDS,
  );
  return ends.length === EXAMPLE_IDS.length ? PATHS_QUERY : PARTNERSHIPS_QUERY;
}

/** Values for required variables, by their type. */
const VALUES: Readonly<Record<string, unknown>> = { 'ID!': EXAMPLE_IDS[0], '[ID!]!': EXAMPLE_IDS };

/** The operations of the explorer's first view. */
const FIRST_VIEW: ReadonlySet<string> = new Set(['Examples', 'LatestChange']);

/**
 * Timeout of one operation in milliseconds. By then all its statements are planned, even if it is
 * not answered, as in a graph of some hundred thousand nodes.
 */
const MAX_MS = 10_000;

/** Milliseconds between two checks of whether the API is busy. */
const PAUSE_MS = 200;

export interface WarmUpOptions {
  /** Ends the warm-up and cancels its current query. */
  signal: AbortSignal;
  /** True while the API answers clients, which have priority. */
  isBusy?: () => boolean;
  /** Called once all first queries except those of the lists are planned. */
  onReady?: () => void;
  maxMs?: number;
}

/**
 * Runs the likely first queries one after the other, since Neo4j needs seconds to plan a new
 * statement: the example query; the explorer's queries that need only ids, those of its first view
 * first; one record of each kind; and the lists with each of their filters.
 * `address` is the URL of the API without its path.
 */
export async function warmUp(
  address: string,
  query: string,
  documents: readonly string[],
  { signal, isBusy = () => false, onReady, maxMs = MAX_MS }: WarmUpOptions,
): Promise<void> {
  const operations = documents.map((document) => ({ document, operation: getOperationAST(parse(document)) }));
  const views = operations.flatMap(({ document, operation }) => {
    const variables = operation && variablesOf(operation);
    return variables
      ? [{ isFirst: FIRST_VIEW.has(operation.name?.value ?? ''), payload: { query: document, variables } }]
      : [];
  });
  views.sort((a, b) => Number(b.isFirst) - Number(a.isFirst));
  /** Returns the answer; undefined where the query was cancelled or the warm-up has ended. */
  const runQuery = async (payload: object): Promise<unknown> => {
    while (isBusy() && !signal.aborted) await wait(PAUSE_MS);
    if (signal.aborted) return undefined;
    const cancelOrTimeout = AbortSignal.any([signal, AbortSignal.timeout(maxMs)]);
    return post(`${address}/graphql`, payload, cancelOrTimeout).catch(() => undefined);
  };
  await runQuery({ query });
  for (const { payload } of views) await runQuery(payload);
  const byName = new Map(operations.map(({ document, operation }) => [operation?.name?.value, document]));
  const runAll = async (questions: readonly Question[]): Promise<void> => {
    for (const { operation, variables } of questions) {
      const document = byName.get(operation);
      if (document) await runQuery({ query: document, variables });
    }
  };
  const ids = (await runQuery({ query: IDS_QUERY })) as { data?: Ids } | undefined;
  if (ids?.data) await runAll(recordQuestions(ids.data, new Date().toISOString().slice(0, 10)));
  onReady?.();
  if (ids?.data) await runAll(listQuestions(ids.data));
}

/** Posts like a client, so that the API cancels the query where the signal is aborted. */
async function post(url: string, payload: object, signal: AbortSignal): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(payload), signal });
  return response.json();
}

/** Returns values for required variables; undefined if one is no id, or for other operations. */
function variablesOf({ operation, variableDefinitions = [] }: OperationDefinitionNode) {
  if (operation !== OperationTypeNode.QUERY) return undefined;
  const required = variableDefinitions.filter(isRequired);
  const values = required.map(({ variable, type }) => [variable.name.value, VALUES[print(type)]] as const);
  return values.every(([, value]) => value !== undefined) ? Object.fromEntries(values) : undefined;
}

function isRequired({ type, defaultValue }: VariableDefinitionNode): boolean {
  return type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined;
}
