import type { Json } from '../../support/api';
import { byServer, type ByServer } from './server-name';

export interface Operation {
  query: string;
  variables: object;
}

/** The name of a statement in by-hand/, and its parameters. */
export interface ByHand {
  statement: string;
  parameters: object;
}

export interface Requests {
  api: Operation;
  peer: Operation;
  byHand: ByHand;
}

/** The variable sets of a question, numbered from 0. */
export interface Pool<V> {
  size: number;
  at: (index: number) => V;
}

/** What a question reads: records that other variable sets read too, rows that only it needs, or the full-text index. */
export type Reads = 'shared records' | 'rows of its own' | 'the full-text index';

/** A question with the variable sets that all servers get. */
export interface Question {
  name: string;
  reads: Reads;
  /** The number of variable sets. */
  size: number;
  /** The request body for each server with the variable set of this number. */
  bodies: (index: number) => ByServer<string>;
  /** Converts the `data` of each server to a common shape. */
  shapes: ByServer<(data: Json) => unknown>;
}

export function question<V>(
  name: string,
  reads: Reads,
  pool: Pool<V>,
  ask: (set: V) => Requests,
  shapes: ByServer<(data: Json) => unknown>,
): Question {
  const bodies = (index: number) => {
    const requests = ask(pool.at(index));
    return byServer((server) => JSON.stringify(requests[server]));
  };
  return { name, reads, size: pool.size, bodies, shapes };
}
