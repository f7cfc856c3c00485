import { type BoundStatement, bindParameters } from '../store/neo4j/parameters';
import { standpointNow } from '../store/neo4j/standpoint';
import { statementText } from '../store/neo4j/statements';

/**
 * The statements of the example query. Neo4j plans the lists concurrently, each in the order in
 * which its statements are needed; more statements would delay the first answer.
 */
export const FIRST_STATEMENTS: readonly (readonly string[])[] = [
  ['node/read-nodes', 'tie/read-ties', 'evidence/list-evidence'],
  ['influence/read-projected-nodes', 'influence/read-projected-ties'],
];

/** Returns the statements as sent: Neo4j plans by the types of the standpoint's parameters too. */
export function firstStatements(): BoundStatement[][] {
  const standpoint = standpointNow(new Date());
  const bind = (statement: string) => bindParameters(statementText(statement), { ...standpoint });
  return FIRST_STATEMENTS.map((list) => list.map(bind));
}
