import { Role } from '../../src/graph/access/viewer';
import type { Tokens } from '../../src/api/access/tokens';
import type { HttpLimits } from '../../src/api/http/limits';
import type { GraphRows } from '../../src/store/model/rows';
import { clearGraph, loadRows } from '../../src/store/model/write-records';
import { RECORDED, SMALL_WORLD } from '../worlds/small-world';
import { type Api, startApi, testTokens } from './api';
import { type Read, reader } from './reader';
import { bearer, recorder, type Write, writer } from './writer';

/** A user of a test file's API. */
export interface User {
  headers: () => Record<string, string>;
  read: Read;
  /** Executes a mutation and returns its payload, with its userErrors. */
  write: Write;
  /** The same as `write`, but userErrors fail the test. */
  record: Write;
}

export interface WritingApi {
  api: () => Api;
  tokens: Tokens;
  anonymous: User;
  network: User;
  editor: User;
  admin: User;
  /** A coordinator of the northern region, and one of the southern. */
  north: User;
  south: User;
  /** Replaces the graph. */
  load: (rows: GraphRows) => Promise<void>;
}

interface Options {
  /** Reloads the world after a test that wrote, for tests that would disturb one another. */
  reloads?: boolean;
  limits?: Partial<HttpLimits>;
}

/** Starts an API over a world for the tests of a file, which write. */
export function useWritingApi(world: GraphRows = SMALL_WORLD, { reloads = false, limits }: Options = {}): WritingApi {
  const tokens = testTokens();
  let api: Api;
  let loaded: string;

  const load = async (rows: GraphRows) => {
    await clearGraph(api.graph);
    await loadRows(api.graph, rows, RECORDED);
  };
  const revision = async () => (await api.graph.readHead()).revision;

  beforeAll(async () => {
    api = await startApi({ rows: world, recorded: RECORDED, tokens, limits });
    loaded = await revision();
  });
  if (reloads) {
    beforeEach(async () => {
      if ((await revision()) === loaded) return;
      await load(world);
      loaded = await revision();
    });
  }
  afterAll(() => api.close());

  const user = (role: Role | null, regions: string[] = []): User => {
    let headers: Record<string, string> = {};
    beforeAll(async () => {
      if (role) headers = await bearer(tokens, role, regions);
    });
    const read = reader(() => api);
    const write = writer(
      () => api,
      () => headers,
    );
    return {
      headers: () => headers,
      read: (query, options) => read(query, { headers, ...options }),
      write,
      record: recorder(write),
    };
  };
  return {
    api: () => api,
    tokens,
    anonymous: user(null),
    network: user(Role.READER),
    editor: user(Role.EDITOR),
    admin: user(Role.ADMIN),
    north: user(Role.COORDINATOR, ['R-NORTH']),
    south: user(Role.COORDINATOR, ['R-SOUTH']),
    load,
  };
}
