import type { Connection } from '../../neo4j/client';
import { openGraph } from '../../neo4j/connect';
import { listChangesSince, readInfluenceGraph, readTouched } from './influence.store';
import type { OpenSource, SourceModule } from './source';

/** The influence graph in Neo4j, read over a connection of the worker's own: what arrives never passes the main thread. */
export const openSource: OpenSource<Connection> = (connection) => {
  const graph = openGraph(connection);
  return {
    see: (revisions) => graph.includeBookmarks(revisions),
    place: () => graph.readHead(),
    changesAfter: (at) => listChangesSince(graph, at),
    read: (into) => readInfluenceGraph(graph, into),
    readTouched: (touched, into) => readTouched(graph, touched, into),
  };
};

export function graphSource({ uri, user, password, database }: Connection): SourceModule {
  // Each by itself: a connection to a Neo4j of ours also knows how to stop it, which cannot be sent to a thread.
  return { path: __filename, given: { uri, user, password, database } };
}
