import neo4j from 'neo4j-driver';

type Properties = Record<string, unknown>;

export interface StoredNode {
  /** By which relations name it. */
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

/** All that the graph keeps, every version and every mark of it, as no reader of the API is shown it. */
export interface StoredGraph {
  nodes: StoredNode[];
  relations: StoredRelation[];
}

const NODES = 'MATCH (n) RETURN elementId(n) AS key, labels(n) AS labels, properties(n) AS properties ORDER BY key';
const RELATIONS = `MATCH (a)-[r]->(b)
  RETURN type(r) AS type, elementId(a) AS from, elementId(b) AS to, properties(r) AS properties ORDER BY elementId(r)`;

/** Reads the whole of a Neo4j, past the API. */
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

/** What a graph says, whatever the database calls its records: two that say the same are the same graph. */
export function saidBy({ nodes, relations }: StoredGraph): string[] {
  const ours = nodes.filter(({ labels }) => labels.includes('Node'));
  const names = new Map(ours.map(({ key, properties: { id, pastOf, knownFrom } }) => [key, [id ?? pastOf, knownFrom]]));
  const sorted = (properties: Properties) =>
    Object.entries(properties).sort(([one], [other]) => (one < other ? -1 : 1));
  return [
    ...ours.map(({ labels, properties }) => JSON.stringify([[...labels].sort(), sorted(properties)])),
    ...relations.map(({ type, from, to, properties }) =>
      JSON.stringify([type, names.get(from), names.get(to), sorted(properties)]),
    ),
  ].sort();
}

/** Where the Neo4j of the test run is. */
export function testRun(): { uri: string; password: string } {
  const { TEST_NEO4J_URI: uri = '', TEST_NEO4J_PASSWORD: password = '' } = process.env;
  return { uri, password };
}
