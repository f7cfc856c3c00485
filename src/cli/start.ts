import { setImmediate } from 'node:timers/promises';
import type { FastifyBaseLogger } from 'fastify';
import type { Config } from '../config';
import { StartError } from '../errors';
import { Metrics } from '../api/http/metrics/metrics';
import { requireFreePort } from '../api/http/ports';
import type { GraphClient } from '../store/neo4j/client';
import { waitForGraph } from '../store/neo4j/connect';
import { launchNeo4j } from '../store/neo4j/local/launch';
import type { Observer } from '../store/neo4j/run-statement';
import { firstStatements } from './first-statements.store';

/** Milliseconds after which a stop kills a Neo4j of this process: its files survive that. */
const STOP_WITHIN_MS = 12_000;

export interface Started {
  /** The URL of the API without its path, such as http://127.0.0.1:4000. */
  address: string;
  /** A text with the address of the API and an example query. */
  introduction: string;
  /** Stops within 15 seconds, even if Neo4j hangs. */
  stop: () => Promise<void>;
}

/**
 * Starts Neo4j where none is configured, creates its indexes, loads the seed and starts the API.
 * `stop` stops them in reverse order, and so does a failed step.
 * Throws StartError with one line where the user has to act; `onFailure` is called with such an
 * error where the API fails later.
 */
export async function start(
  config: Config,
  log: FastifyBaseLogger,
  print: (line: string) => void,
  onFailure: (error: StartError) => void,
): Promise<Started> {
  const { host, port, dataDir } = config;
  const stopSteps: (() => Promise<unknown>)[] = [];
  let preparing: ReturnType<typeof loadAndPrepare> | undefined;
  const prepare = () => (preparing ??= loadAndPrepare());
  let killAt = 0;
  const stop = async (): Promise<void> => {
    killAt = Date.now() + STOP_WITHIN_MS;
    for (const step of stopSteps.splice(0).reverse()) await step();
  };
  try {
    await requireFreePort(host, port);
    let connection = config.neo4j;
    if (!connection) {
      const onGiveUp = (reason: string) =>
        onFailure(new StartError(`Neo4j has ended by itself and does not start again: ${reason}`));
      const launched = await launchNeo4j({
        dataDir,
        print,
        onStarting: () => void prepare().catch(() => undefined),
        onGiveUp,
      });
      stopSteps.push(() => launched.stop(killAt - Date.now()));
      connection = launched;
    }
    const tracing = config.tracing
      ? (await import('../api/http/tracing/otlp-tracing.js')).createOtlpTracing()
      : undefined;
    if (tracing) stopSteps.push(() => tracing.close());
    const metrics = new Metrics();
    const observe: Observer = (...statement) => {
      metrics.observeStatement(...statement);
      tracing?.traceStatement(...statement);
    };
    const graph = await waitForGraph(connection, config.neo4j ? config.neo4jWaitMs : 0, print, observe);
    stopSteps.push(() => graph.close());
    await planAhead(graph);
    const { serve, schema } = await prepare();
    const { address, query } = await serve(graph, {
      config,
      schema,
      metrics,
      tracing,
      log,
      print,
      onStop: (step) => stopSteps.push(step),
    });
    const introduction = `Ready at ${address}: open it in a browser.\nGraphQL is at ${address}/graphql: paste there:\n\n${query}`;
    return { address, introduction, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Loads modules and prepares what needs no graph, while Neo4j starts or plans, which is slower. */
async function loadAndPrepare() {
  const { createSchema, serve } = await import('./serve.js');
  return { serve, schema: createSchema() };
}

/**
 * Plans the first statements in the background: a Neo4j that has just started takes up to seconds
 * for one. Skips an empty graph, whose plans are invalid once it is loaded.
 */
async function planAhead(graph: GraphClient): Promise<void> {
  const { at } = await graph.readHead();
  if (at === null) return;
  // A statement without a plan is planned when it is run.
  for (const list of firstStatements()) void graph.plan(list).catch(() => undefined);
  // The statements are sent before modules are loaded, which blocks this thread.
  await setImmediate();
}
