import type { Standpoint } from '../../store/neo4j/standpoint';
import type { Answer, Question, QuestionKind } from './questions';
import { UnavailableError } from '../../errors';
import { DeadlinePassed } from './deadline-check';
import type { ProjectionState, Reads } from '../projection/projection-sync';
import type { RequiredHead } from '../projection/read-projection';
import { QuestionError } from '../view/id-index';

/** The revision and the standpoint of a question, and its deadline in epoch milliseconds. */
export interface QuestionOptions {
  head: RequiredHead;
  standpoint: Standpoint;
  deadline: number;
  /** The key of the client: questions wait only for other questions of the same client. */
  client: string;
}

export interface AskOptions extends QuestionOptions {
  /** Aborted when the client disconnects: the question is then cancelled. */
  signal?: AbortSignal;
}

/** The data with which the worker starts. */
export interface WorkerData {
  /** The options of the source. */
  options: unknown;
  /** Contains the id of the last cancelled question. */
  cancelledId: Int32Array;
}

/** A question as the worker receives it. */
export interface SentQuestion extends QuestionOptions {
  id: number;
  kind: QuestionKind;
  question: Question<QuestionKind>;
}

/** A message to the worker: a question, the id of a cancelled one, or the notice of a commit. */
export type ToWorker = SentQuestion | { cancelledId: number } | { committed: true };

/** The state of the worker, sent with each answer and after it has caught up with a change. */
export interface WorkerState {
  reads: Reads;
  projection: ProjectionState | null;
}

/** The worker's answer to the question with the same id. */
type SentAnswer = { id: number; state: WorkerState } & ({ answer: Answer<QuestionKind> } | { error: SentError });

/** A message from the worker: an answer, or only its state. */
export type FromWorker = SentAnswer | { state: WorkerState };

/** An error for a structured clone: its class, and the arguments or the stack to rebuild it. */
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

/** Rebuilds an error: in its class where callers depend on it, else with the original stack. */
export function receivedError({ name, message, args = [] }: SentError): Error {
  if (name === 'DeadlinePassed') return new DeadlinePassed();
  if (name === 'QuestionError') return new QuestionError(...(args as ConstructorParameters<typeof QuestionError>));
  if (name === 'UnavailableError') return new UnavailableError(message, ...(args as ['UNAVAILABLE']));
  const error = new Error(message);
  if (typeof args[0] === 'string') error.stack = args[0];
  return error;
}
