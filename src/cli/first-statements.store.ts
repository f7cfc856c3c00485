import { type BoundStatement, bindParameters } from '../store/neo4j/parameters';
import { standpointNow } from '../store/neo4j/standpoint';
import { statementText } from '../store/neo4j/statements';

/**
 * What a start reads once it is connected, then what the example query, the first view of the explorer and the page of an organisation
 * read, as far as its text is the same whatever is asked for. In the order in which it is needed.
 */
export const FIRST_STATEMENTS: readonly string[] = [
  'schema/list-indexes',
  'model/read-upgrade',
  'change/read-import',
  'model/read-load',
  'model/find-any-node',
  'node/read-nodes',
  'influence/read-projected-nodes',
  'influence/read-projected-ties',
  'tie/read-ties',
  'evidence/list-evidence',
  'node/read-standpoint-lists',
  'tie/page-ties-of-node',
  'roster/list-rosters',
  'framework/list-values',
  'change/page-latest-changes',
];

/** The same as they are sent: Neo4j finds a plan by the types of the standpoint's parameters too. */
export function firstStatements(): BoundStatement[] {
  const standpoint = standpointNow(new Date());
  return FIRST_STATEMENTS.map((statement) => bindParameters(statementText(statement), { ...standpoint }));
}
