import type { ReadContext } from '../../../src/loading/read-context';
import 'reflect-metadata';
import type { Run } from '../../../src/neo4j/client';
import { ReadCache } from '../../../src/loading/read-cache';
import { Loaders } from '../../../src/loading/loaders';
import { loadList, loadNode, pageWithNodes } from '../../../src/node/node.loaders';
import type { Listed, NodeRecord } from '../../../src/node/node.store';
import { readAhead } from '../../../src/paging/page-args';

const node = (id: string) => ({ id, type: 'Partner', nameEn: id }) as NodeRecord;

/** A graph whose every list has the nodes X and Y, and what was asked of it. */
function world() {
  const asked: unknown[] = [];
  const run = ((statement: string, parameters: object) => {
    asked.push({ statement, ...parameters });
    return Promise.resolve([]);
  }) as Run;
  const loaders = new Loaders(run);
  const lists = pageWithNodes((_read, ids, parameters) => {
    asked.push({ ids, ...parameters });
    const pages = ids.map((id) => ({
      id,
      total: 2,
      items: ['X', 'Y'].map((name) => ({ position: [name], node: name })),
    }));
    return Promise.resolve({ pages, nodes: [node('X'), node('Y')] });
  });
  return { asked, loaders, lists, context: { loaders } as ReadContext };
}

test('lists that are asked for alike are read by one statement, others by another', async () => {
  const { asked, loaders, lists } = world();
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
  expect(asked).toEqual([
    { ids: ['a', 'b'], ...of, first: 25, after: null },
    { ids: ['c'], ...other, first: 25, after: null },
    { ids: ['d'], ...of, first: 25, after: ['X'] },
    { ids: ['e'], ...of, first: 100, after: null },
  ]);
});

test('the nodes on a page are not read again', async () => {
  const { asked, loaders, lists, context } = world();
  await loaders.get(lists).load({ id: 'a', of: {}, first: 25, after: null });
  const read = asked.length;
  expect(loadNode(context, 'Y')).toEqual(node('Y'));
  await loadNode(context, 'Z');
  expect(asked.slice(read)).toEqual([expect.objectContaining({ statement: 'node/read-nodes', ids: ['Z'] })]);
});

test('a list is read once for all who ask alike, and its nodes are there for who asks by their ids', async () => {
  const kept = new ReadCache();
  const [first, second] = [world(), world()];
  first.loaders.shareCache(kept);
  second.loaders.shareCache(kept);
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
])('for %i of a list %i are read', (first, read) => {
  expect(readAhead(first)).toBe(read);
});
