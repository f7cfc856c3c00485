import type { ProjectionBuilder, Touched } from './projection-builder';

/** Where the graph stands, as the worker reads it. */
export interface FeedPosition {
  revision: string;
  at: string | null;
  importing: string | null;
  /** The place of the last change in the order of commits; 0 before the first. */
  sequence: number;
}

/** What a change touched; without its ids where they are too many to read again. */
export interface FollowedChange {
  at: string;
  sequence: number;
  isImport: boolean;
  size: number;
  nodes: string[];
  ties: string[];
}

/** Where the worker reads the influence graph: every node and every version of every conducting tie, as they are now. */
export interface InfluenceSource {
  /** Lets all that is read from now on be at least as new as these revisions, whichever server answers. */
  see: (revisions: readonly string[]) => Promise<void>;
  place: () => Promise<FeedPosition>;
  /** The changes after an instant, oldest first; all of them, from null, and no more than MAX_CHANGES and one. */
  changesAfter: (at: string | null) => Promise<FollowedChange[]>;
  /** Hands over all nodes, then all ties. Throws UnavailableError where they cannot be read now. */
  read: (into: ProjectionBuilder) => Promise<void>;
  /** Hands over of these nodes and ties every version that conducts, and of the nodes whose region one of these says. */
  readTouched: (touched: Touched, into: ProjectionBuilder) => Promise<void>;
}

/** More changes than this, or more records that they touched, and reading everything is quicker. */
export const MAX_CHANGES = 5_000;
export const MAX_TOUCHED = 20_000;

/**
 * The module that makes the source, since no object with methods can be sent to a thread: it exports `openSource`, which
 * gets `given`.
 */
export interface SourceModule {
  path: string;
  given: unknown;
}

export type OpenSource<Given> = (given: Given) => InfluenceSource;
