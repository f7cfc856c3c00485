import type { FastifyBaseLogger } from 'fastify';
import { clearanceOf, type ViewerRecord } from './access/viewer';
import type { Graph, Run } from './graph/graph';
import type { Revisions } from './graph/revisions';
import { standpointNow, type Standpoint } from './graph/standpoint';
import type { InfluenceEngine } from './influence/engine';
import { Loaders } from './loading/loaders';
import type { Language } from './node/language';

/** What every resolver of a request shares. */
export interface Context {
  /** Filled in once, before the first resolver runs, from the operation's @asOf. */
  readonly standpoint: Standpoint;
  language: Language;
  viewer: ViewerRecord;
  /** Runs a reading statement at this request's standpoint. */
  read: Run;
  loaders: Loaders;
  influence: InfluenceEngine;
  /** The graph's revision, by a check sent after this request arrived. */
  revision: () => Promise<string>;
  /** Epoch milliseconds past which the request is given up. */
  deadline: number;
  requestId: string;
  log: FastifyBaseLogger;
}

export interface ContextParts {
  graph: Graph;
  revisions: Revisions;
  influence: InfluenceEngine;
  language: Language;
  viewer: ViewerRecord;
  deadline: number;
  signal?: AbortSignal;
  requestId: string;
  log: FastifyBaseLogger;
}

/** The context of one request that arrived now. */
export function createContext({ graph, revisions, signal, ...parts }: ContextParts): Context {
  const options = { deadline: parts.deadline, signal };
  const read: Run = (statement, parameters) => graph.read(statement, { ...context.standpoint, ...parameters }, options);
  const context: Context = {
    ...parts,
    standpoint: { ...standpointNow(new Date()), clearance: clearanceOf(parts.viewer) },
    read,
    loaders: new Loaders(read),
    revision: once(() => revisions.current()),
  };
  return context;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
