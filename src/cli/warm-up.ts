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

/** For the seed "facts": how a member reaches a regional body, through whom and on what evidence. */
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

/** For any other graph. */
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

/** An example query for this graph, which the start prints and GraphiQL shows. */
export async function firstQuery(graph: GraphClient): Promise<string> {
  const ends = await readNodes(
    runAt((statement, parameters) => graph.read(statement, parameters), standpointNow(new Date())),
    EXAMPLE_IDS,
  );
  return ends.length === EXAMPLE_IDS.length ? PATHS_QUERY : PARTNERSHIPS_QUERY;
}

/** What is asked for where a variable must have a value. */
const VALUES: Readonly<Record<string, unknown>> = { 'ID!': EXAMPLE_IDS[0], '[ID!]!': EXAMPLE_IDS };

/** The names of what the explorer's first view asks. */
const FIRST_VIEW: ReadonlySet<string> = new Set(['Examples', 'LatestChange']);

/** Milliseconds for one operation. By then all of it is planned, if not answered, as in a graph of some hundred thousand nodes. */
const MAX_MS = 10_000;

/** Milliseconds between two looks at whether the API is busy. */
const PAUSE_MS = 200;

export interface WarmUpOptions {
  /** Ends the warm-up, and what it asks at that moment. */
  signal: AbortSignal;
  /** Whether the API is at work for others, who come first. */
  isBusy?: () => boolean;
  /** Called once a first click finds what it needs planned, and only the lists remain. */
  onReady?: () => void;
  maxMs?: number;
}

/**
 * Asks what the first visitors are likely to ask, one operation after the other: Neo4j needs seconds to plan a statement that it
 * has not run before. These are the example query, all queries of the explorer that need no variables but ids, its first view
 * before the others, one record of each kind, and the lists with each of their filters. `address` is that of the API, without its path.
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
  views.sort((one, other) => Number(other.isFirst) - Number(one.isFirst));
  /** The answer; undefined where it was given up, or the warm-up has ended. */
  const ask = async (payload: object): Promise<unknown> => {
    while (isBusy() && !signal.aborted) await wait(PAUSE_MS);
    if (signal.aborted) return undefined;
    const within = AbortSignal.any([signal, AbortSignal.timeout(maxMs)]);
    return post(`${address}/graphql`, payload, within).catch(() => undefined);
  };
  await ask({ query });
  for (const { payload } of views) await ask(payload);
  const byName = new Map(operations.map(({ document, operation }) => [operation?.name?.value, document]));
  const askAll = async (questions: readonly Question[]): Promise<void> => {
    for (const { operation, variables } of questions) {
      const document = byName.get(operation);
      if (document) await ask({ query: document, variables });
    }
  };
  const ids = (await ask({ query: IDS_QUERY })) as { data?: Ids } | undefined;
  if (ids?.data) await askAll(recordQuestions(ids.data, new Date().toISOString().slice(0, 10)));
  onReady?.();
  if (ids?.data) await askAll(listQuestions(ids.data));
}

/** Posts as a client does, so that the API cancels what it is asked for where the signal is aborted. */
async function post(url: string, payload: object, signal: AbortSignal): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(payload), signal });
  return response.json();
}

/** Values of the variables that a query must be given; undefined where one is not an id, or it is no query. */
function variablesOf({ operation, variableDefinitions = [] }: OperationDefinitionNode) {
  if (operation !== OperationTypeNode.QUERY) return undefined;
  const required = variableDefinitions.filter(isRequired);
  const values = required.map(({ variable, type }) => [variable.name.value, VALUES[print(type)]] as const);
  return values.every(([, value]) => value !== undefined) ? Object.fromEntries(values) : undefined;
}

function isRequired({ type, defaultValue }: VariableDefinitionNode): boolean {
  return type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined;
}
