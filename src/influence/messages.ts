import type { Standpoint } from '../graph/standpoint';
import type { Answered, Asked, Kind } from './answers';
import type { SentError } from './sent-error';

/** At which revision a question is asked, from where, and until when (epoch milliseconds). */
export interface Asking {
  revision: string;
  standpoint: Standpoint;
  deadline: number;
}

/** A question to the worker. */
export interface ToWorker extends Asking {
  id: number;
  of: Kind;
  asked: Asked<Kind>;
}

export type FromWorker = { id: number; answer: Answered<Kind> } | { id: number; error: SentError };
