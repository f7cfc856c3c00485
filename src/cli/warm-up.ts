import type { FastifyInstance } from 'fastify';
import {
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

/**
 * Asks what the first visitors are likely to ask, one operation after the other: Neo4j needs seconds to plan a statement that it
 * has not run before. These are the example query, and all queries of the explorer that need no variables but ids, its first view
 * before the others.
 */
export async function warmUp(app: FastifyInstance, query: string, documents: readonly string[], signal: AbortSignal) {
  const operations = documents.flatMap((document) => {
    const variables = variablesOf(document);
    return variables ? [{ query: document, variables }] : [];
  });
  operations.sort((one, other) => Number(isOfFirstView(other.query)) - Number(isOfFirstView(one.query)));
  for (const payload of [{ query }, ...operations]) {
    if (signal.aborted) return;
    await app.inject({ method: 'POST', url: '/graphql', payload }).catch(() => undefined);
  }
}

function isOfFirstView(text: string): boolean {
  // Fragments may come before it.
  return /\bquery (Examples|LatestChange)\b/.test(text);
}

/** Values of the variables that a query must be given; undefined where one is not an id, or it is no query. */
function variablesOf(text: string): Record<string, unknown> | undefined {
  const operation = parse(text).definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (operation?.operation !== OperationTypeNode.QUERY) return undefined;
  const required = (operation.variableDefinitions ?? []).filter(isRequired);
  const values = required.map(({ variable, type }) => [variable.name.value, VALUES[print(type)]] as const);
  return values.every(([, value]) => value !== undefined) ? Object.fromEntries(values) : undefined;
}

function isRequired({ type, defaultValue }: VariableDefinitionNode): boolean {
  return type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined;
}
