import type { Standpoint } from '../graph/standpoint';
import type { Answered, Asked, Kind } from './answers';
import type { ProjectionArrays } from './projection';

/** What the engine says to its worker: hold this projection from now on, or answer from the one held. */
export type ToWorker =
  | { kind: 'hold'; arrays: ProjectionArrays }
  | { kind: 'ask'; id: number; of: Kind; asked: Asked<Kind>; standpoint: Standpoint; deadline: number };

/** `name` tells the error's class. */
export type FromWorker =
  { id: number; answer: Answered<Kind> } | { id: number; error: { name: string; message: string } };
