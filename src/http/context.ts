import type { RequestContext } from '../graphql/request-context';
import type { FastifyBaseLogger } from 'fastify';
import { clearanceOfViewer, type ViewerRecord } from '../access/viewer';
import { clearCutShortImport } from '../change/import/import-lock';
import type { RequestState } from './response-cache/request-state';
import type { ChangeWatcher } from '../neo4j/change-watcher';
import type { GraphClient, Head } from '../neo4j/client';
import { standpointNow } from '../neo4j/standpoint';
import type { InfluenceEngine } from '../influence/engine/engine';
import { Loaders } from '../loading/loaders';
import type { StandpointCaches } from '../loading/standpoint-caches';
import type { Language } from '../language/language';

export interface ContextParts {
  graph: GraphClient;
  /** Where the graph stands, by a check sent now. */
  check: () => Promise<Head>;
  arrival: Pick<RequestState, 'at' | 'head'>;
  views: StandpointCaches;
  influence: InfluenceEngine;
  changeWatcher: ChangeWatcher;
  language: Language;
  viewer: ViewerRecord;
  deadline: number;
  signal: AbortSignal;
  requestId: string;
  log: FastifyBaseLogger;
}

/** The context of one request. */
export function createContext({ graph, check, arrival, views, ...parts }: ContextParts): RequestContext {
  // Asked for at each statement, since whoever follows the feed has a new deadline for each change.
  const options = () => ({ deadline: context.deadline, signal: parts.signal });
  const loaders = new Loaders((statement, parameters) =>
    graph.read(statement, { ...context.standpoint, ...parameters }, options()),
  );
  let head = arrival.head.bind(arrival);
  const answer: RequestContext['answer'] = { sharedAt: null };
  const context: RequestContext = {
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
      parts.changeWatcher.look();
    },
  };
  return context;
}
