import type { Role } from '../../src/graph/access/viewer';
import type { GraphRows } from '../../src/store/model/rows';
import { combineRows } from '../worlds/commitments';
import { LATER, LATER_NEWS, RECORDED, SMALL_WORLD } from '../worlds/small-world';
import type { Answer } from './api';
import { askAt } from './ask';
import { postToWorldServer } from './lane';
import { type Read, reader } from './reader';

/** Rows and the time of their recording. */
export interface Load {
  rows: GraphRows;
  recorded: Date;
}

/** The content of a graph: loads, or a seed by its name. */
export type World = readonly Load[] | string;

/** The API over a world, in a process that the suites of a lane share. */
export interface SharedApi {
  readonly address: string;
  ask: (...operation: Tail<typeof askAt>) => Promise<Answer>;
  /** Returns the data of an operation; errors fail the test. */
  read: Read;
  /** The names of the statements that ran since the last call. */
  statements: () => Promise<string[]>;
  /** Replaces the graph with another world. */
  serve: (world: World) => Promise<void>;
  /** Loads more rows. */
  load: (rows: Partial<GraphRows>, recorded: Date) => Promise<void>;
  /** Returns the request headers of a role. */
  signIn: (role: RoleName, regions?: string[]) => Promise<Record<string, string>>;
  /** Returns the same before tests run, as headers that are filled in for them. */
  as: (role: RoleName, regions?: string[]) => Record<string, string>;
}

type RoleName = `${Role}`;

type Tail<F extends (first: never, ...rest: never[]) => unknown> =
  Parameters<F> extends [unknown, ...infer Rest] ? Rest : never;

/**
 * Serves a world by the shared API for the tests of a file. It stays loaded for the next file with
 * the same world, unless the graph was written to.
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
    load: (rows, recorded) => postToWorldServer('load', [{ rows: combineRows([rows]), recorded }]),
    signIn: (role, regions = []) => postToWorldServer('token', { role, regions }),
    as: (role, regions) => {
      const headers: Record<string, string> = {};
      beforeAll(async () => void Object.assign(headers, await api.signIn(role, regions)));
      return headers;
    },
  };
  return api;
}

/** Serves a world of rows recorded at RECORDED. */
export const useWorld = (...rows: Partial<GraphRows>[]): SharedApi =>
  useLoads([{ rows: combineRows(rows), recorded: RECORDED }]);

/** Serves the small world with more rows, and later records. */
export const useSmallWorld = (...more: Partial<GraphRows>[]): SharedApi =>
  useLoads([
    { rows: combineRows([SMALL_WORLD, ...more]), recorded: RECORDED },
    { rows: LATER_NEWS, recorded: LATER },
  ]);
