import type { MissingLink } from './missing-link';
import type { Path } from './paths';
import type { ProjectionArrays } from './projection';
import type { IndexedQuestion } from './question';

/** What the engine says to its worker: hold this projection from now on, or answer from the one held. */
export type ToWorker =
  { kind: 'hold'; arrays: ProjectionArrays } | { kind: 'ask'; id: number; question: IndexedQuestion; deadline: number };

export interface IndexedAnswer {
  paths: Path[];
  missingLink: MissingLink | null;
}

/** `name` tells the error's class. */
export type FromWorker =
  { id: number; answer: IndexedAnswer } | { id: number; error: { name: string; message: string } };
