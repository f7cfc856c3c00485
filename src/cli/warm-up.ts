import type { FastifyInstance } from 'fastify';
import { Kind, type OperationDefinitionNode, OperationTypeNode, parse } from 'graphql';

/**
 * Asks what the first visitors are likely to ask, one operation after the other: Neo4j needs seconds to plan a statement that it
 * has not run before. These are the example query, and all queries of the explorer that need no variables.
 */
export async function warmUp(app: FastifyInstance, query: string, documents: readonly string[], signal: AbortSignal) {
  for (const operation of [query, ...documents.filter(isQueryWithoutVariables)]) {
    if (signal.aborted) return;
    await app.inject({ method: 'POST', url: '/graphql', payload: { query: operation } }).catch(() => undefined);
  }
}

function isQueryWithoutVariables(text: string): boolean {
  const operation = parse(text).definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (operation?.operation !== OperationTypeNode.QUERY) return false;
  return (operation.variableDefinitions ?? []).every(
    ({ type, defaultValue }) => type.kind !== Kind.NON_NULL_TYPE || defaultValue !== undefined,
  );
}
