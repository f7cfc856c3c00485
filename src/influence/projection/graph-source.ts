import { join } from 'node:path';
import type { Connection } from '../../store/neo4j/client';
import { openGraph } from '../../store/neo4j/connect';
import { listChangesAfter, readInfluenceGraph, readTouched } from './influence.store';
import type { OpenSource, SourceThread } from './influence-source';

/** Reads Neo4j over a connection of the worker thread, so that rows never pass the main thread. */
export const openSource: OpenSource<Connection> = (connection) => {
  const graph = openGraph(connection);
  return {
    includeBookmarks: (revisions) => graph.includeBookmarks(revisions),
    readHead: () => graph.readHead(),
    listChangesAfter: (at) => listChangesAfter(graph, at),
    readAll: (into) => readInfluenceGraph(graph, into),
    readTouched: (touched, into) => readTouched(graph, touched, into),
  };
};

export function graphSource({ uri, user, password, database }: Connection): SourceThread {
  // The connection to a local Neo4j also has methods, which a thread cannot receive.
  return { path: join(__dirname, '../engine/graph-thread.ts'), options: { uri, user, password, database } };
}
