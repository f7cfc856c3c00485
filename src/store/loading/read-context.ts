import type { Language } from '../../language/language';
import type { Run } from '../neo4j/client';
import type { Standpoint } from '../neo4j/standpoint';
import type { Loaders } from './loaders';

/** The part of a request's context that resolvers and loaders need to read. */
export interface ReadContext {
  /** Set once, before the first resolver runs, from the operation's @asOf. */
  readonly standpoint: Standpoint;
  /** The language of texts for which the operation names no other. */
  language: Language;
  /** Runs a reading statement at this request's standpoint. */
  read: Run;
  loaders: Loaders;
}
