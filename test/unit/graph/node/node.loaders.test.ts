import { readAhead } from '../../../../src/store/paging/page';
import { Loaders } from '../../../../src/store/loading/loaders';
import { ReadCache } from '../../../../src/store/loading/standpoint-caches';
import type { ReadContext } from '../../../../src/store/loading/read-context';
import type { Run } from '../../../../src/store/neo4j/client';
import { loadList, loadNode, nodeById, pageWithNodes } from '../../../../src/graph/node/node.loaders';
import type { NodeRecord } from '../../../../src/graph/node/node-decoder';
import type { Listed } from '../../../../src/graph/node/node.store';

const node = (id: string) => ({ id, type: 'Partner', nameEn: id }) as NodeRecord;

/** Creates a graph whose every list has the nodes X and Y, and the log of its queries. */
function setUp() {
  const queries: unknown[] = [];
  const run = ((statement: string, parameters: object) => {
    queries.push({ statement, ...parameters });
    return Promise.resolve([]);
  }) as Run;
  const loaders = new Loaders(run);
  const lists = pageWithNodes((_read, ids, parameters) => {
    queries.push({ ids, ...parameters });
    const pages = ids.map((id) => ({
      id,
      total: 2,
      items: ['X', 'Y'].map((name) => ({ position: [name], node: name })),
    }));
    return Promise.resolve({ pages, nodes: [node('X'), node('Y')] });
  });
  return { queries, loaders, lists, context: { loaders } as ReadContext };
}

test('pages with the same parameters are read by one statement, others by another', async () => {
  const { queries, loaders, lists } = setUp();
  const [of, alike, other] = [{ types: ['FUNDS'] }, { types: ['FUNDS'] }, { types: ['LEADS'] }];
  const page = { first: 25, after: null };
  const loader = loaders.get(lists);
  const pages = await loader.loadMany([
    { id: 'a', of, ...page },
    { id: 'b', of: alike, ...page },
    { id: 'c', of: other, ...page },
    { id: 'd', of, first: 25, after: ['X'] },
    { id: 'e', of, first: 100, after: null },
  ]);
  expect(pages.map(({ total }) => total)).toEqual([2, 2, 2, 2, 2]);
  expect(queries).toEqual([
    { ids: ['a', 'b'], ...of, first: 25, after: null },
    { ids: ['c'], ...other, first: 25, after: null },
    { ids: ['d'], ...of, first: 25, after: ['X'] },
    { ids: ['e'], ...of, first: 100, after: null },
  ]);
});

test('thousands of nodes are read in parts', async () => {
  const lengths: number[] = [];
  const run = ((_statement: string, parameters: { ids?: string[] } = {}) => {
    lengths.push(parameters.ids!.length);
    return Promise.resolve([]);
  }) as Run;
  const loaders = new Loaders(run);
  await loaders.get(nodeById).loadMany(Array.from({ length: 2_200 }, (_, index) => `N${index}`));
  expect(lengths).toEqual([1_000, 1_000, 200]);
});

test('the nodes on a page are not read again', async () => {
  const { queries, loaders, lists, context } = setUp();
  await loaders.get(lists).load({ id: 'a', of: {}, first: 25, after: null });
  const read = queries.length;
  expect(loadNode(context, 'Y')).toEqual(node('Y'));
  await loadNode(context, 'Z');
  expect(queries.slice(read)).toEqual([expect.objectContaining({ statement: 'node/read-nodes', ids: ['Z'] })]);
});

test('a list is read once for all requests with the same parameters, and its nodes are cached by id', async () => {
  const cache = new ReadCache();
  const [first, second] = [setUp(), setUp()];
  first.loaders.shareCache(cache);
  second.loaders.shareCache(cache);
  const read = jest.fn<Promise<Listed[]>, []>(() => Promise.resolve([{ position: ['X'], node: node('X') }]));
  const items = await loadList(first.context, read, { text: 'x' });
  expect(await loadList(second.context, read, { text: 'x' })).toBe(items);
  await loadList(second.context, read, { text: 'y' });
  expect(read).toHaveBeenCalledTimes(2);
  expect(loadNode(second.context, 'X')).toBe(items[0]!.node);
});

test.each([
  [1, 25],
  [25, 25],
  [26, 100],
  [100, 100],
])('a page of %i reads %i items', (first, read) => {
  expect(readAhead(first)).toBe(read);
});
