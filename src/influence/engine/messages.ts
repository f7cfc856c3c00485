import type { Head } from '../../neo4j/client';
import type { Standpoint } from '../../neo4j/standpoint';
import type { Answer, Question, QuestionKind } from './questions';
import type { SentError } from './sent-error';

/** Where the graph stood when a question was asked. */
export type AskedHead = Pick<Head, 'revision' | 'at' | 'importing'>;

/** How often the worker read the whole influence graph, and how often only what changes had touched. */
export interface Reads {
  whole: number;
  touched: number;
}

/** At which head a question is asked, from where, and until when (epoch milliseconds). */
export interface QuestionOptions {
  head: AskedHead;
  standpoint: Standpoint;
  deadline: number;
}

/** A question to the worker. */
export interface ToWorker extends QuestionOptions {
  id: number;
  of: QuestionKind;
  asked: Question<QuestionKind>;
}

export type FromWorker = { id: number; reads: Reads } & ({ answer: Answer<QuestionKind> } | { error: SentError });
