import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import pino from 'pino';
import { loadSeed } from '../../src/seed/load-seed';
import { Tokens, type OidcSettings } from '../../src/api/access/tokens';
import { loadRows } from '../../src/store/model/write-records';
import type { GraphRows } from '../../src/store/model/rows';
import { prepareGraph } from '../../src/store/neo4j/connect';
import type { GraphClient } from '../../src/store/neo4j/client';
import type { Compiling } from '../../src/store/neo4j/planned-statements';
import { firstQuery } from '../../src/cli/warm-up';
import type { HttpLimits } from '../../src/api/http/limits';
import { createServer } from '../../src/api/http/server';
import { askAt } from './ask';
import { openGraph, wipe } from './open-graph';

export interface Answer {
  /** JSON of a shape that each test knows. */
  data: Json;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
}

export interface Json {
  [key: string]: Json;
  [index: number]: Json;
}

export interface Api {
  address: string;
  graph: GraphClient;
  app: FastifyInstance;
  /** The names of the statements that ran since the last call. */
  statements: () => string[];
  /** Posts an operation over HTTP. */
  ask: (
    query: string,
    options?: { variables?: Record<string, unknown>; headers?: Record<string, string> },
  ) => Promise<Answer>;
  close: () => Promise<void>;
}

/**
 * Settings for an API in a test process, which often lacks time or memory: it accepts every
 * request.
 */
export const NO_SHEDDING = { maxEventLoopDelayMs: 0, maxHeapBytes: 0, maxRssBytes: 0 };

/** Budgets for tests, which exceed that of a client. */
const NO_LIMITS = {
  ...NO_SHEDDING,
  clientBudget: 1e12,
  clientRestoreRate: 1e12,
};

/** Limits, and the time of compiling statements. */
type TestLimits = Partial<HttpLimits> & { compiling?: Compiling };

/** Limits for operations that select nearly all data. */
export const ANY_COST = { maxOperationCost: Infinity };

/** The default time of recording a test's graph. */
export const RECORDED = new Date('2026-01-15T12:00:00Z');

/** These options change how an API is served. */
interface ServeOptions {
  log?: FastifyBaseLogger;
  tokens?: Tokens;
  limits?: TestLimits;
  corsOrigins?: readonly string[];
  /** This folder contains the build of the explorer. */
  explorer?: string;
  embedOrigins?: readonly string[];
}

interface StartOptions extends ServeOptions {
  /** The graph contains these rows, or the seed where they are absent. */
  rows?: GraphRows;
  /** The rows are recorded at this time. */
  recorded?: Date;
}

/**
 * Starts the API on a free port of 127.0.0.1, over the tests' Neo4j, which then contains only these
 * rows, or the seed.
 */
export async function startApi({ rows, recorded = RECORDED, ...options }: StartOptions = {}): Promise<Api> {
  const run: string[] = [];
  const graph = await openGraph((statement) => void run.push(statement));
  await wipe(graph);
  await prepareGraph(graph);
  if (rows) await loadRows(graph, rows, recorded);
  else await loadSeed(graph, 'facts', () => undefined);
  const api = await serveGraph(graph, options);
  run.splice(0);
  return { ...api, statements: () => run.splice(0) };
}

/** Starts the API over a graph on a free port of 127.0.0.1; closing it closes the graph too. */
export async function serveGraph(
  graph: GraphClient,
  {
    log = pino({ level: 'silent' }),
    tokens = testTokens(),
    limits,
    corsOrigins,
    explorer,
    embedOrigins,
  }: ServeOptions = {},
): Promise<Omit<Api, 'statements'>> {
  const { compiling, ...changed } = limits ?? {};
  const app = await createServer({
    graph,
    tokens,
    log,
    timeoutMs: 50_000,
    compiling,
    query: await firstQuery(graph),
    limits: { ...NO_LIMITS, ...changed },
    corsOrigins,
    explorer,
    embedOrigins,
  });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    address,
    graph,
    app,
    ask: (query, options) => askAt(address, query, options),
    close: async () => {
      await app.close();
      await graph.close();
    },
  };
}

/** Makes tokens with a new key. */
export function testTokens(oidc?: OidcSettings): Tokens {
  return new Tokens({ keyFile: join(mkdtempSync(join(tmpdir(), 'convening-graph-test-key-')), 'token-key'), oidc });
}
