import type { Json } from '../../support/api';
import { byServer, type ByServer } from './server-name';

export interface Operation {
  query: string;
  variables: object;
}

/** A statement of by-hand/, by its name. */
export interface ByHand {
  statement: string;
  parameters: object;
}

export interface Asked {
  api: Operation;
  peer: Operation;
  byHand: ByHand;
}

/** The variable sets that a question draws from, numbered from 0. */
export interface Pool<V> {
  size: number;
  at: (index: number) => V;
}

/** A question with its variable sets, the same for the three. */
export interface Question {
  name: string;
  /** How many variable sets there are. */
  size: number;
  /** What is posted to each for the variable set of this number. */
  bodies: (index: number) => ByServer<string>;
  /** The answer of each, its `data`, in the one shape in which they are compared. */
  shapes: ByServer<(data: Json) => unknown>;
}

export function question<V>(
  name: string,
  pool: Pool<V>,
  ask: (set: V) => Asked,
  shapes: ByServer<(data: Json) => unknown>,
): Question {
  const bodies = (index: number) => {
    const asked = ask(pool.at(index));
    return byServer((server) => JSON.stringify(asked[server]));
  };
  return { name, size: pool.size, bodies, shapes };
}
