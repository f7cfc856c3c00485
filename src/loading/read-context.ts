import type { Language } from '../language/language';
import type { Run } from '../neo4j/client';
import type { Standpoint } from '../neo4j/standpoint';
import type { Loaders } from './loaders';

/** What a resolver or a loader needs to read for one request. */
export interface ReadContext {
  /** Set once, before the first resolver runs, from the operation's @asOf. */
  readonly standpoint: Standpoint;
  /** The language of texts for which the operation names none. */
  language: Language;
  /** Runs a reading statement at this request's standpoint. */
  read: Run;
  loaders: Loaders;
}
