import type { ProjectionBuilder } from './projection-builder';

/** Where the worker reads the influence graph: every node and every version of every conducting tie, as they are now. */
export interface InfluenceSource {
  /** Hands over all nodes, then all ties. Throws UnavailableError where they cannot be read now. */
  read: (into: ProjectionBuilder) => Promise<void>;
}

/**
 * The module that makes the source, since no object with methods can be sent to a thread: it exports `openSource`, which
 * gets `given`.
 */
export interface SourceModule {
  path: string;
  given: unknown;
}

export type OpenSource<Given> = (given: Given) => InfluenceSource;
