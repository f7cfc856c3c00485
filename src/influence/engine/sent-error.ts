import { UnavailableError } from '../../errors';
import { QuestionError } from './question-error';
import { DeadlinePassed } from './deadline-check';

/** An error as it can be sent from one thread to another: its class by name, and what that class is made of. */
export interface SentError {
  name: string;
  message: string;
  parts?: unknown[];
}

export function sentError(error: unknown): SentError {
  if (error instanceof QuestionError) {
    return { name: error.name, message: error.message, parts: [error.code, error.argument, error.ids] };
  }
  if (error instanceof UnavailableError) {
    return { name: 'UnavailableError', message: error.message, parts: [error.extensions.code] };
  }
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  return { name, message, parts: [stack] };
}

/** The error that was sent, of the same class; one of no class that we tell apart is an Error with the stack it had. */
export function receivedError({ name, message, parts = [] }: SentError): Error {
  if (name === 'DeadlinePassed') return new DeadlinePassed();
  if (name === 'QuestionError') return new QuestionError(...(parts as ConstructorParameters<typeof QuestionError>));
  if (name === 'UnavailableError') return new UnavailableError(message, ...(parts as ['UNAVAILABLE']));
  const error = new Error(message);
  if (typeof parts[0] === 'string') error.stack = parts[0];
  return error;
}
