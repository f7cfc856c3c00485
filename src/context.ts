import type { FastifyBaseLogger } from 'fastify';
import { clearanceOf, type ViewerRecord } from './access/viewer';
import { clearCutShortImport } from './change/import/gate';
import type { FeedWatch } from './graph/feed-watch';
import type { Graph, Head, Run } from './graph/graph';
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
  /** Where the graph stands, by a check sent after this request arrived. */
  head: () => Promise<Head>;
  /** Runs the work as one write, before this request's deadline: see Graph.writeAsOne. */
  writeAsOne: <T>(work: (run: Run) => Promise<T>) => Promise<T>;
  /** Takes back an import that was cut short; false where one is still being written. */
  clearCutShortImport: () => Promise<boolean>;
  /** Moves the standpoint on to a change that this request made or met, so that what it reads next has it. */
  moveTo: (at: string) => void;
  /** Tells of what is recorded from now on. */
  feed: FeedWatch;
  /** Epoch milliseconds past which the request is given up. */
  deadline: number;
  /** Aborted when the client has gone. */
  signal: AbortSignal;
  requestId: string;
  log: FastifyBaseLogger;
}

export interface ContextParts {
  graph: Graph;
  revisions: Revisions;
  influence: InfluenceEngine;
  feed: FeedWatch;
  language: Language;
  viewer: ViewerRecord;
  deadline: number;
  signal: AbortSignal;
  requestId: string;
  log: FastifyBaseLogger;
}

/** The context of one request that arrived now. */
export function createContext({ graph, revisions, ...parts }: ContextParts): Context {
  // Asked for at each statement, since whoever follows the feed has a new deadline for each change.
  const options = () => ({ deadline: context.deadline, signal: parts.signal });
  const loaders = new Loaders((statement, parameters) =>
    graph.read(statement, { ...context.standpoint, ...parameters }, options()),
  );
  let head: Promise<Head> | undefined;
  const context: Context = {
    ...parts,
    standpoint: { ...standpointNow(new Date()), clearance: clearanceOf(parts.viewer) },
    read: loaders.read,
    loaders,
    head: () => (head ??= revisions.current()),
    clearCutShortImport: () => clearCutShortImport(graph),
    writeAsOne: (work) => graph.writeAsOne(work, options()),
    moveTo: (at) => {
      if (at > context.standpoint.known) context.standpoint.known = at;
      context.loaders.clear();
      head = undefined;
      parts.feed.look();
    },
  };
  return context;
}
