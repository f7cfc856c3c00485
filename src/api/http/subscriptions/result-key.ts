import { type ASTNode, type DocumentNode, Kind, type OperationDefinitionNode, visit } from 'graphql';

/**
 * A key that is equal for operations whose results are equal for the same change and viewer. Variables that are only passed to
 * the subscription itself, such as the change to resume after, decide which changes are sent, but not what is sent of each.
 */
export function resultKey(
  query: string,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): string {
  const used = new Set<string>();
  const collect = (node: ASTNode) => visit(node, { Variable: ({ name }) => void used.add(name.value) });
  for (const selection of operation.selectionSet.selections) {
    collect(selection.kind === Kind.FIELD ? { ...selection, arguments: [] } : selection);
  }
  for (const directive of operation.directives ?? []) collect(directive);
  for (const definition of document.definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) collect(definition);
  const values = [...used].map((name) => [name, variables[name]]);
  return JSON.stringify([query, operation.name?.value, values]);
}
