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
import { EXAMPLE_IDS } from './first-query';

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
  maxMs?: number;
}

/**
 * Asks what the first visitors are likely to ask, one operation after the other: Neo4j needs seconds to plan a statement that it
 * has not run before. These are the example query, and all queries of the explorer that need no variables but ids, its first view
 * before the others. `address` is that of the API, without its path.
 */
export async function warmUp(
  address: string,
  query: string,
  documents: readonly string[],
  { signal, isBusy = () => false, maxMs = MAX_MS }: WarmUpOptions,
): Promise<void> {
  const views = documents.flatMap((document) => {
    const operation = getOperationAST(parse(document));
    const variables = operation && variablesOf(operation);
    return variables
      ? [{ isFirst: FIRST_VIEW.has(operation.name?.value ?? ''), payload: { query: document, variables } }]
      : [];
  });
  views.sort((one, other) => Number(other.isFirst) - Number(one.isFirst));
  for (const payload of [{ query }, ...views.map(({ payload }) => payload)]) {
    while (isBusy() && !signal.aborted) await wait(PAUSE_MS);
    if (signal.aborted) return;
    await post(`${address}/graphql`, payload, AbortSignal.any([signal, AbortSignal.timeout(maxMs)])).catch(
      () => undefined,
    );
  }
}

/** Posts as a client does, so that the API cancels what it is asked for where the signal is aborted. */
async function post(url: string, payload: object, signal: AbortSignal): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(payload), signal });
  await response.arrayBuffer();
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
