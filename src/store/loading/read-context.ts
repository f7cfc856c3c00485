import type { Language } from '../../language/language';
import type { Run } from '../neo4j/client';
import type { Parameters } from '../neo4j/parameters';
import type { Standpoint } from '../neo4j/standpoint';
import type { Loaders } from './loaders';

/** The part of a request's context that resolvers and loaders need to read. */
export interface ReadContext {
  /** Set once, before the first resolver runs, from the operation's @asOf. */
  readonly standpoint: Standpoint;
  /** The language of texts for which the operation names no other. */
  language: Language;
  /** Runs a read statement at this request's standpoint. */
  read: Run;
  loaders: Loaders;
  /** Reads by statements compiled from operations; absent where compiling is off. */
  readCompiled?: CompiledReader;
}

export interface CompiledReader {
  /** False where the loaders have cached so much at this revision that they are faster. */
  isWanted: () => boolean;
  /** Returns the one row of a statement; null where Neo4j has no plan of it yet. */
  read: (statement: { name: string; text: string }, parameters: Parameters) => Promise<unknown>;
}
