import type { GraphClient } from './client';
import { statementNames, statementText } from './statements';

/**
 * Creates the labels, relationship types and property keys that statements name. Neo4j plans a statement anew once a name in it exists
 * that did not exist when it was planned: without this, the first changes in a graph have it plan nearly all statements again.
 */
export async function createNames(graph: GraphClient): Promise<void> {
  const text = statementNames().map(statementText).join('\n');
  const found = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, name]) => name))];
  // What only looks like a name does no harm.
  await graph.write('schema/create-names', {
    labels: found(/[:|&]\s*([A-Z]\w*[a-z]\w*)/g),
    types: found(/[:|]\s*([A-Z][A-Z_]+)\b/g),
    properties: found(/(?:\.|\b(?=\w+:))([a-z]\w*)/g),
  });
}
