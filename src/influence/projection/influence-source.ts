import type { Revision } from '../../store/neo4j/client';
import type { ProjectionBuilder, Touched } from './projection-builder';

/** A change of the feed; its ids are empty where too many to read again. */
export interface FeedChange {
  at: string;
  sequence: number;
  isImport: boolean;
  /** The number of nodes and ties that it touched. */
  size: number;
  nodes: string[];
  ties: string[];
}

/** The source of the influence graph: every version of every node and conducting tie. */
export interface InfluenceSource {
  /** Makes later reads see at least these revisions on any server of a cluster. */
  includeBookmarks: (revisions: readonly string[]) => Promise<void>;
  readHead: () => Promise<Revision>;
  /** Lists the changes after an instant (all if null), oldest first, up to MAX_CHANGES + 1. */
  listChangesAfter: (at: string | null) => Promise<FeedChange[]>;
  /** Passes all nodes, then all ties. Throws UnavailableError. */
  readAll: (into: ProjectionBuilder) => Promise<void>;
  /** Passes all versions of these nodes and ties, and of actors whose region depends on them. */
  readTouched: (touched: Touched, into: ProjectionBuilder) => Promise<void>;
}

/** Reading the whole graph is faster above this many changes, or touched nodes and ties. */
export const MAX_CHANGES = 5_000;
export const MAX_TOUCHED = 20_000;

/** A module that calls `answerFrom` with a source in its thread, and the options of the source. */
export interface SourceThread {
  path: string;
  options: unknown;
}

export type OpenSource<Options> = (options: Options) => InfluenceSource;
