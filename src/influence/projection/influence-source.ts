import type { Head } from '../../store/neo4j/client';
import type { ProjectionBuilder, Touched } from './projection-builder';

/** A change of the feed; its ids are empty where they are too many to read again. */
export interface FeedChange {
  at: string;
  sequence: number;
  isImport: boolean;
  /** How many nodes and ties it touched. */
  size: number;
  nodes: string[];
  ties: string[];
}

/** Where the worker reads the influence graph from: every version of every node and conducting tie. */
export interface InfluenceSource {
  /** Makes later reads see at least these revisions, whichever server of a cluster answers. */
  includeBookmarks: (revisions: readonly string[]) => Promise<void>;
  readHead: () => Promise<Head>;
  /** The changes after an instant, oldest first, at most MAX_CHANGES + 1; from the first one where `at` is null. */
  listChangesAfter: (at: string | null) => Promise<FeedChange[]>;
  /** Passes all nodes, then all ties. Throws UnavailableError. */
  readAll: (into: ProjectionBuilder) => Promise<void>;
  /** Passes all versions of these nodes and conducting ties, and of the actors whose region depends on one of these nodes. */
  readTouched: (touched: Touched, into: ProjectionBuilder) => Promise<void>;
}

/** Above this many changes, or touched nodes and ties, reading the whole graph is faster. */
export const MAX_CHANGES = 5_000;
export const MAX_TOUCHED = 20_000;

/** A module that calls `answerFrom` with a source when a thread runs it, and the options of that source. */
export interface SourceThread {
  path: string;
  options: unknown;
}

export type OpenSource<Options> = (options: Options) => InfluenceSource;
