import type { FastifyBaseLogger } from 'fastify';
import { clearanceOfViewer, type ViewerRecord } from '../access/viewer';
import { clearCutShortImport } from '../change/import/import-lock';
import type { RequestState } from './response-cache/request-state';
import type { ChangeWatcher } from '../neo4j/change-watcher';
import type { GraphClient, Head, Run } from '../neo4j/client';
import { standpointNow, type Standpoint } from '../neo4j/standpoint';
import type { InfluenceEngine } from '../influence/engine/engine';
import { Loaders } from '../loading/loaders';
import type { StandpointCaches } from '../loading/standpoint-caches';
import type { RequestedStandpoint } from '../graphql/as-of';
import type { Language } from '../language/language';

/** What every resolver of a request shares. */
export interface Context {
  /** Filled in once, before the first resolver runs, from the operation's @asOf. */
  readonly standpoint: Standpoint;
  language: Language;
  viewer: ViewerRecord;
  /** Runs a reading statement at this request's standpoint. */
  read: Run;
  loaders: Loaders;
  /** What becomes of the answer. */
  answer: {
    /** The revision at which it is the same for all who stand there; null where it is for this request alone. */
    sharedAt: string | null;
  };
  influence: InfluenceEngine;
  /** Where the graph stands, by a check sent after this request arrived. */
  head: () => Promise<Head>;
  /** Runs the work as one write, before this request's deadline: see Graph.writeAsOne. */
  writeInTransaction: <T>(work: (run: Run) => Promise<T>) => Promise<T>;
  /** Takes back an import that was cut short; false where one is still being written. */
  clearCutShortImport: () => Promise<boolean>;
  /** Stands there from now on, by itself. */
  setStandpoint: (standpoint: Standpoint) => void;
  /** Stands there from now on, with all who stand there at this head: see Views. */
  shareStandpoint: (head: Head, asked: RequestedStandpoint) => void;
  /** Moves the standpoint on to a change that this request made or met, so that what it reads next has it. */
  advanceTo: (at: string) => void;
  /** Tells of what is recorded from now on. */
  feed: ChangeWatcher;
  /** Epoch milliseconds past which the request is given up. */
  deadline: number;
  /** Aborted when the client has gone. */
  signal: AbortSignal;
  requestId: string;
  log: FastifyBaseLogger;
}

export interface ContextParts {
  graph: GraphClient;
  /** Where the graph stands, by a check sent now. */
  check: () => Promise<Head>;
  arrival: Pick<RequestState, 'at' | 'head'>;
  views: StandpointCaches;
  influence: InfluenceEngine;
  feed: ChangeWatcher;
  language: Language;
  viewer: ViewerRecord;
  deadline: number;
  signal: AbortSignal;
  requestId: string;
  log: FastifyBaseLogger;
}

/** The context of one request. */
export function createContext({ graph, check, arrival, views, ...parts }: ContextParts): Context {
  // Asked for at each statement, since whoever follows the feed has a new deadline for each change.
  const options = () => ({ deadline: context.deadline, signal: parts.signal });
  const loaders = new Loaders((statement, parameters) =>
    graph.read(statement, { ...context.standpoint, ...parameters }, options()),
  );
  let head = arrival.head.bind(arrival);
  const answer: Context['answer'] = { sharedAt: null };
  const context: Context = {
    ...parts,
    standpoint: { ...standpointNow(arrival.at), clearance: clearanceOfViewer(parts.viewer) },
    read: loaders.read,
    loaders,
    answer,
    head: () => head(),
    clearCutShortImport: () => clearCutShortImport(graph),
    // In place, since Apollo hands on a copy of the context, and its statements know the one that was made.
    setStandpoint: (standpoint) => void Object.assign(context.standpoint, standpoint),
    shareStandpoint: ({ revision }, { standpoint, now }) => {
      const view = views.at(revision, standpoint, now);
      context.setStandpoint(view.standpoint);
      loaders.shareCache(view.kept);
      answer.sharedAt = revision;
    },
    writeInTransaction: (work) => graph.writeInTransaction(work, options()),
    advanceTo: (at) => {
      if (at > context.standpoint.known) context.standpoint.known = at;
      context.loaders.clear();
      let moved: Promise<Head> | undefined;
      head = () => (moved ??= check());
      parts.feed.look();
    },
  };
  return context;
}
