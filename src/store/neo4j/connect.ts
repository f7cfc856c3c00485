import { setTimeout as wait } from 'node:timers/promises';
import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';
import { StartError, UnavailableError } from '../../errors';
import { type Connection, GraphClient } from './client';
import type { Observer } from './run-statement';
import { statementNames, statementText } from './statements';

/** The full-text indexes, with the statements that create and drop them. */
const INDEXES = [
  { name: 'names', create: 'schema/index-names', drop: 'schema/drop-index-names' },
  { name: 'tie_id', create: 'schema/index-tie-id', drop: 'schema/drop-index-tie-id' },
  { name: 'tie_held_by', create: 'schema/index-tie-held-by', drop: 'schema/drop-index-tie-held-by' },
  { name: 'tie_days', create: 'schema/index-tie-days', drop: 'schema/drop-index-tie-days' },
];

/**
 * Drops the full-text indexes that lack a label, a relationship type or a property of the statement
 * that creates them: IF NOT EXISTS would keep them, and the missing records would not be found.
 * Returns the names of the remaining constraints and indexes that are online.
 */
async function dropOutdatedIndexes(graph: GraphClient): Promise<ReadonlySet<string>> {
  const existing = await graph.read<IndexRecord>('schema/list-indexes');
  const online = new Set(existing.filter(({ isOnline }) => isOnline).map((index) => index.name));
  for (const { name, create, drop } of INDEXES) {
    const index = existing.find((candidate) => candidate.name === name);
    if (!index || isUpToDate(index, create)) continue;
    await graph.write(drop);
    online.delete(name);
  }
  return online;
}

interface IndexRecord {
  name: string;
  /** Its labels or relationship types. */
  of: string[];
  properties: string[];
  isOnline: boolean;
}

function isUpToDate({ of: types, properties }: IndexRecord, create: string): boolean {
  return (
    typesIn(create).every((type) => types.includes(type)) &&
    propertiesIn(create).every((name) => properties.includes(name))
  );
}

/** Returns the name of the constraint or index that a statement creates. */
function nameIn(create: string): string {
  return /^CREATE .*?(\w+) IF NOT EXISTS/m.exec(statementText(create))?.[1] ?? '';
}

/** Returns the labels or relationship types that an index is created for. */
function typesIn(create: string): string[] {
  return /^FOR \(.*?:([\w|]+)/m.exec(statementText(create))?.[1]?.split('|') ?? [];
}

/** Returns the properties that an index is created for. */
function propertiesIn(create: string): string[] {
  return [...(/^ON EACH \[(.*)\]/m.exec(statementText(create))?.[1] ?? '').matchAll(/\.(\w+)/g)].map(
    ([, name]) => name!,
  );
}

const OLDEST_VERSION = [5, 26] as const;
const NO_ADDRESS = 'NEO4J_URI is not an address that Neo4j understands: write neo4j://host:7687 or bolt://host:7687.';
const NO_ANSWER =
  'No Neo4j answers at NEO4J_URI: check the address (of its Bolt port, most often 7687) and that the server is up.';

const RETRY_PAUSE_MS = 1_000;

class NoAnswer extends StartError {
  constructor() {
    super(NO_ANSWER);
  }
}

/** Connects to a reachable Neo4j 5.26 or later with valid credentials, or throws StartError. */
export async function connectGraph(connection: Connection, observe?: Observer): Promise<GraphClient> {
  const driver = openDriver(connection);
  try {
    const { agent } = await driver.getServerInfo({ database: connection.database });
    requireVersion(agent ?? '');
    const graph = new GraphClient(driver, connection, observe);
    // Over bolt:// only a statement reveals whether the database exists.
    await graph.readHead();
    return graph;
  } catch (error) {
    await driver.close();
    throw startError(error);
  }
}

/** Connects like connectGraph, and retries for `waitMs` milliseconds while no Neo4j answers. */
export async function waitForGraph(
  connection: Connection,
  waitMs: number,
  print: (line: string) => void,
  observe?: Observer,
): Promise<GraphClient> {
  const until = Date.now() + waitMs;
  for (let attempt = 1; ; attempt++) {
    try {
      return await connectGraph(connection, observe);
    } catch (error) {
      if (!(error instanceof NoAnswer) || Date.now() + RETRY_PAUSE_MS > until) throw error;
      if (attempt === 1) print(`${error.message} Trying again for ${String(Math.round(waitMs / 1000))} s ...`);
      await wait(RETRY_PAUSE_MS);
    }
  }
}

/** Creates a client for a connection that was checked before, such as that of another thread. */
export function openGraph(connection: Connection): GraphClient {
  return new GraphClient(openDriver(connection), connection);
}

/**
 * Creates missing or outdated constraints and indexes, and the names in statements, and waits until
 * the indexes are online. Safe to run at every start: it is one statement where nothing is missing.
 */
export async function prepareGraph(graph: GraphClient): Promise<void> {
  const statements = statementNames().filter((name) => /^schema\/(constrain|index)-/.test(name));
  const online = await dropOutdatedIndexes(graph);
  const missing = statements.filter((statement) => !online.has(nameIn(statement)));
  if (missing.length === 0) return;
  await createNames(graph);
  for (const statement of missing) await graph.write(statement);
  await graph.write('schema/await-indexes');
}

/**
 * Creates the labels, relationship types and property keys in statements. Neo4j plans a statement
 * again once a missing name in it exists: without this, the first changes in a graph would make it
 * plan nearly all statements again.
 */
async function createNames(graph: GraphClient): Promise<void> {
  const text = statementNames().map(statementText).join('\n');
  const namesMatching = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, name]) => name))];
  // Other words that match do no harm.
  await graph.write('schema/create-names', {
    labels: namesMatching(/[:|&]\s*([A-Z]\w*[a-z]\w*)/g),
    types: namesMatching(/[:|]\s*([A-Z][A-Z_]+)\b/g),
    properties: namesMatching(/(?:\.|\b(?=\w+:))([a-z]\w*)/g),
  });
}

function openDriver({ uri, user, password }: Connection): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      // The default of 30 s would keep a client waiting for a database that is down.
      maxTransactionRetryTime: 5_000,
      connectionAcquisitionTimeout: 5_000,
      connectionTimeout: 5_000,
    });
  } catch {
    throw new StartError(NO_ADDRESS);
  }
}

function requireVersion(agent: string): void {
  const [major = 0, minor = 0] = (/Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? []).slice(1).map(Number);
  // Calendar versions (2025.01 and later) are newer than 5.26.
  if (major > OLDEST_VERSION[0] || (major === OLDEST_VERSION[0] && minor >= OLDEST_VERSION[1])) return;
  throw new StartError(
    `This needs Neo4j 5.26 or later; the server says that it is ${agent || 'of an unknown version'}.`,
  );
}

function startError(error: unknown): unknown {
  if (error instanceof UnavailableError) return new NoAnswer();
  // The driver accepts a port above 65535, and the socket does not.
  if (error instanceof RangeError) return new StartError(NO_ADDRESS);
  if (!(error instanceof Neo4jError)) return error;
  if (error.code.includes('Security')) {
    return new StartError('Neo4j refused the sign-in: check NEO4J_USER and NEO4J_PASSWORD.');
  }
  if (error.code.includes('DatabaseNotFound')) {
    return new StartError('Neo4j has no such database: check NEO4J_DATABASE.');
  }
  return new NoAnswer();
}
