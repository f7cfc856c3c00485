import type { Standpoint } from '../../store/neo4j/standpoint';
import type { Answer, Question, QuestionKind } from './questions';
import { UnavailableError } from '../../errors';
import { DeadlinePassed } from './deadline-check';
import type { ProjectionState, Reads } from '../projection/projection-sync';
import type { RequiredHead } from '../projection/read-projection';
import { QuestionError } from '../view/id-index';

/** The head and the standpoint of a question, and its deadline in epoch milliseconds. */
export interface QuestionOptions {
  head: RequiredHead;
  standpoint: Standpoint;
  deadline: number;
  /** Who asks: the questions of one client wait for each other, not for those of others. */
  client: string;
}

export interface AskOptions extends QuestionOptions {
  /** Aborted when the client has left: the question is then given up. */
  signal?: AbortSignal;
}

/** What the worker is started with. */
export interface WorkerData {
  /** The options of the source. */
  options: unknown;
  /** Holds the id of the last question that was given up. */
  givenUp: Int32Array;
}

/** A question that was put to the worker. */
export interface SentQuestion extends QuestionOptions {
  id: number;
  kind: QuestionKind;
  question: Question<QuestionKind>;
}

/** A message to the worker: a question, the id of one whose client has left, or that this process has committed a change. */
export type ToWorker = SentQuestion | { givenUp: number } | { committed: true };

/** What the worker says about its influence graph with each answer, and when it has caught up with a change. */
export interface WorkerState {
  reads: Reads;
  projection: ProjectionState | null;
}

/** The worker's answer to the question with the same id. */
type SentAnswer = { id: number; state: WorkerState } & ({ answer: Answer<QuestionKind> } | { error: SentError });

/** A message from the worker: an answer, or only its state. */
export type FromWorker = SentAnswer | { state: WorkerState };

/** An error as a structured clone: the name of its class and the arguments that rebuild it (the stack for any other class). */
export interface SentError {
  name: string;
  message: string;
  args?: unknown[];
}

export function sentError(error: unknown): SentError {
  if (error instanceof QuestionError) {
    return { name: error.name, message: error.message, args: [error.code, error.argument, error.ids] };
  }
  if (error instanceof UnavailableError) {
    return { name: 'UnavailableError', message: error.message, args: [error.extensions.code] };
  }
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  return { name, message, args: [stack] };
}

/** Rebuilds the error in its own class where the caller depends on the class, else as an Error with the original stack. */
export function receivedError({ name, message, args = [] }: SentError): Error {
  if (name === 'DeadlinePassed') return new DeadlinePassed();
  if (name === 'QuestionError') return new QuestionError(...(args as ConstructorParameters<typeof QuestionError>));
  if (name === 'UnavailableError') return new UnavailableError(message, ...(args as ['UNAVAILABLE']));
  const error = new Error(message);
  if (typeof args[0] === 'string') error.stack = args[0];
  return error;
}
