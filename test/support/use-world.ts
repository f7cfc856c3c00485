import type { Role } from '../../src/graph/access/viewer';
import type { GraphRows } from '../../src/store/model/rows';
import { together } from '../worlds/commitments';
import { LATER, LATER_NEWS, RECORDED, SMALL_WORLD } from '../worlds/small-world';
import type { Answer } from './api';
import { askAt } from './ask';
import { postToWorldServer } from './lane';
import { type Read, reader } from './reader';

/** Rows, and when they were recorded. */
export interface Load {
  rows: GraphRows;
  recorded: Date;
}

/** What a graph contains: loads, or a seed by its name. */
export type World = readonly Load[] | string;

/** The API over a world, in a process that the suites of a lane share. */
export interface SharedApi {
  readonly address: string;
  ask: (...operation: Tail<typeof askAt>) => Promise<Answer>;
  /** As `ask`, but returns the data: errors fail the test. */
  read: Read;
  /** The names of the statements that ran since the last call. */
  statements: () => Promise<string[]>;
  /** Has the graph contain another world. */
  serve: (world: World) => Promise<void>;
  /** Loads more rows. */
  load: (rows: Partial<GraphRows>, recorded: Date) => Promise<void>;
  /** The request headers of a role. */
  signIn: (role: RoleName, regions?: string[]) => Promise<Record<string, string>>;
  /** The same outside of tests, which find them filled in. */
  as: (role: RoleName, regions?: string[]) => Record<string, string>;
}

type RoleName = `${Role}`;

type Tail<F extends (first: never, ...rest: never[]) => unknown> =
  Parameters<F> extends [unknown, ...infer Rest] ? Rest : never;

/**
 * Has the shared API serve a world for the tests of a file. It stays loaded for the next file that asks for the same, unless the
 * graph was written to.
 */
export function useLoads(world: World): SharedApi {
  let address = '';
  beforeAll(() => api.serve(world));
  const api: SharedApi = {
    get address() {
      return address;
    },
    ask: (...operation) => askAt(address, ...operation),
    read: reader(() => api),
    statements: () => postToWorldServer('statements'),
    serve: async (loads) => {
      ({ address } = await postToWorldServer<{ address: string }>('world', loads));
    },
    load: (rows, recorded) => postToWorldServer('load', [{ rows: together([rows]), recorded }]),
    signIn: (role, regions = []) => postToWorldServer('token', { role, regions }),
    as: (role, regions) => {
      const headers: Record<string, string> = {};
      beforeAll(async () => void Object.assign(headers, await api.signIn(role, regions)));
      return headers;
    },
  };
  return api;
}

/** Serves a world of rows that were recorded at RECORDED. */
export const useWorld = (...rows: Partial<GraphRows>[]): SharedApi =>
  useLoads([{ rows: together(rows), recorded: RECORDED }]);

/** Serves the small world with more rows, and what was recorded later. */
export const useSmallWorld = (...more: Partial<GraphRows>[]): SharedApi =>
  useLoads([
    { rows: together([SMALL_WORLD, ...more]), recorded: RECORDED },
    { rows: LATER_NEWS, recorded: LATER },
  ]);
