import type { Json } from '../../support/api';
import type { ByServer } from '../servers';
import type { Pool } from './pool';

/** The requests to the three servers with one variable set. */
interface Requests {
  api: string;
  variables: object;
  /**
   * A query of @neo4j/graphql, and the name of a statement in by-hand/; both take the parameters.
   */
  peer: string;
  statement: string;
  parameters: object;
}

type Shape = (data: Json) => unknown;

/** A question with the variable sets that all servers get. */
export interface Question {
  name: string;
  /** The number of variable sets. */
  size: number;
  /** The request body for each server with the variable set of this number. */
  bodies: (index: number) => ByServer<string>;
  /** Converts the `data` of each server to a common shape. */
  shapes: ByServer<Shape>;
}

export function question<V>(
  name: string,
  pool: Pool<V>,
  ask: (set: V) => Requests,
  shapes: Pick<ByServer<Shape>, 'api' | 'peer'> & { byHand?: Shape },
): Question {
  const bodies = (index: number) => {
    const { api, variables, peer, statement, parameters } = ask(pool.at(index));
    return {
      api: JSON.stringify({ query: api, variables }),
      peer: JSON.stringify({ query: peer, variables: parameters }),
      byHand: JSON.stringify({ statement, parameters }),
    };
  };
  return { name, size: pool.size, bodies, shapes: { byHand: (rows) => rows, ...shapes } };
}
