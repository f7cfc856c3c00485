import neo4j from 'neo4j-driver';

type Properties = Record<string, unknown>;

export interface StoredNode {
  /** The element id, to which relations refer. */
  key: string;
  labels: string[];
  properties: Properties;
}

export interface StoredRelation {
  type: string;
  from: string;
  to: string;
  properties: Properties;
}

/** The complete stored graph: all versions with all internal properties. */
export interface StoredGraph {
  nodes: StoredNode[];
  relations: StoredRelation[];
}

const NODES = 'MATCH (n) RETURN elementId(n) AS key, labels(n) AS labels, properties(n) AS properties ORDER BY key';
const RELATIONS = `MATCH (a)-[r]->(b)
  RETURN type(r) AS type, elementId(a) AS from, elementId(b) AS to, properties(r) AS properties ORDER BY elementId(r)`;

/** Reads all nodes and relationships of a Neo4j, without the API. */
export async function readStoredGraph({ uri, password }: { uri: string; password: string }): Promise<StoredGraph> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), { disableLosslessIntegers: true });
  try {
    const read = async <T>(text: string): Promise<T[]> =>
      (await driver.executeQuery(text, {}, { database: 'neo4j' })).records.map((record) => record.toObject() as T);
    return { nodes: await read<StoredNode>(NODES), relations: await read<StoredRelation>(RELATIONS) };
  } finally {
    await driver.close();
  }
}

/**
 * The content of a graph as sorted lines without element ids: equal for graphs with the same
 * content.
 */
export function contentOf({ nodes, relations }: StoredGraph): string[] {
  const records = nodes.filter(({ labels }) => labels.includes('Node'));
  const names = new Map(
    records.map(({ key, properties: { id, pastOf, knownFrom } }) => [key, [id ?? pastOf, knownFrom]]),
  );
  const sorted = (properties: Properties) => Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...records.map(({ labels, properties }) => JSON.stringify([[...labels].sort(), sorted(properties)])),
    ...relations.map(({ type, from, to, properties }) =>
      JSON.stringify([type, names.get(from), names.get(to), sorted(properties)]),
    ),
  ].sort();
}

/** Returns the address of the tests' Neo4j. */
export function testNeo4jAddress(): { uri: string; password: string } {
  const { TEST_NEO4J_URI: uri = '', TEST_NEO4J_PASSWORD: password = '' } = process.env;
  return { uri, password };
}
