import type { GraphRows } from '../../src/store/model/rows';
import { loadRows } from '../../src/store/model/write-records';
import { LATER, LATER_NEWS, RECORDED, SMALL_WORLD } from '../worlds/small-world';
import { type Api, startApi } from './api';
import { ids, type Read, reader } from './reader';

/** An instant at which everything recorded at RECORDED is known, and nothing recorded at LATER. */
export const EARLIER = '2024-06-01T00:00:00Z';

/** The selection of a connection that `listed` is compared with. */
export const LIST = '{ nodes { id } totalCount }';

/** A connection that holds all of these nodes. */
export const listed = (...all: string[]): { nodes: { id: string }[]; totalCount: number } => ({
  nodes: ids(...all),
  totalCount: all.length,
});

/** Starts an API over a world for the tests of a file. */
export function useWorld(world: GraphRows): { api: () => Api; read: Read } {
  let api: Api;
  beforeAll(async () => {
    api = await startApi(world, RECORDED);
  });
  afterAll(() => api.close());
  return { api: () => api, read: reader(() => api) };
}

/** Starts an API over the small world, with what was recorded later, for the tests of a file. */
export function useSmallWorld(): { api: () => Api; read: Read } {
  let api: Api;
  beforeAll(async () => {
    api = await startApi(SMALL_WORLD, RECORDED);
    await loadRows(api.graph, LATER_NEWS, LATER);
  });
  afterAll(() => api.close());
  return { api: () => api, read: reader(() => api) };
}
