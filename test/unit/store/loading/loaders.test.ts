import type { Run } from '../../../../src/store/neo4j/client';
import { ReadCache } from '../../../../src/store/loading/standpoint-caches';
import { Loaders } from '../../../../src/store/loading/loaders';
import { oneByKey } from '../../../../src/store/loading/by-key';

interface Row {
  id: string;
}
const byId = oneByKey<Row>(
  (read, ids) => read('a-statement', { ids }),
  ({ id }) => id,
);

/** Creates loaders over a graph that has every id but "none", and the log of their queries. */
function setUp() {
  const queries: unknown[] = [];
  const run = ((statement: string, parameters: { ids?: string[] } = {}) => {
    queries.push(parameters.ids ?? statement);
    if (statement === 'a-failure') return Promise.reject(new Error('Not now'));
    return Promise.resolve((parameters.ids ?? ['x']).filter((id) => id !== 'none').map((id) => ({ id })));
  }) as Run;
  return { queries, loaders: new Loaders(run) };
}

test('one statement reads all keys that are requested together, and an unknown key gives null', async () => {
  const { queries, loaders } = setUp();
  const loader = loaders.get(byId);
  expect(
    await Promise.all([loader.load('a'), loader.load('none'), loader.load('a'), loader.loadMany(['b', 'a'])]),
  ).toEqual([{ id: 'a' }, null, { id: 'a' }, [{ id: 'b' }, { id: 'a' }]]);
  expect(queries).toEqual([['a', 'none', 'b']]);
});

test('a value that one request has read is returned to another at once, without a promise', async () => {
  const cache = new ReadCache();
  const [first, second] = [setUp(), setUp()];
  first.loaders.shareCache(cache);
  second.loaders.shareCache(cache);
  const row = await first.loaders.get(byId).load('a');
  expect(second.loaders.get(byId).load('a')).toBe(row);
  expect(second.loaders.get(byId).loadMany(['a'])).toEqual([row]);
  expect(second.queries).toEqual([]);
});

test('null is not cached for other requests', async () => {
  const cache = new ReadCache();
  const { loaders } = setUp();
  loaders.shareCache(cache);
  expect(await loaders.get(byId).load('none')).toBeNull();
  expect(cache.get(byId, 'none')).toBeUndefined();
});

test('concurrent requests read once, and each alone where that fails', async () => {
  const ofAllDays = new ReadCache();
  const requests = [setUp(), setUp(), setUp()];
  for (const { loaders } of requests) loaders.shareCache(new ReadCache(() => undefined, ofAllDays));
  const readTogether = async (owner: string, firstStatement: string) => {
    const statements = [firstStatement, 'a-statement', 'a-statement'];
    const reads = requests.map(({ loaders }, index) => loaders.together(owner, (run) => run(statements[index]!)));
    return (await Promise.allSettled(reads)).map(({ status }) => status);
  };
  expect(await readTogether('one', 'a-statement')).toEqual(['fulfilled', 'fulfilled', 'fulfilled']);
  expect(requests.map(({ queries }) => queries)).toEqual([['a-statement'], [], []]);
  expect(await readTogether('another', 'a-failure')).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  expect(requests.map(({ queries }) => queries)).toEqual([
    ['a-statement', 'a-failure'],
    ['a-statement'],
    ['a-statement'],
  ]);
});

test('a pending read is not shared between requests', async () => {
  const cache = new ReadCache();
  const [first, second] = [setUp(), setUp()];
  first.loaders.shareCache(cache);
  second.loaders.shareCache(cache);
  await Promise.all([first.loaders.get(byId).load('a'), second.loaders.get(byId).load('a')]);
  expect([first.queries, second.queries]).toEqual([[['a']], [['a']]]);
});

test('a failed statement fails again in the same request, and is run again in another', async () => {
  const cache = new ReadCache();
  const [first, second] = [setUp(), setUp()];
  first.loaders.shareCache(cache);
  second.loaders.shareCache(cache);
  const failure = await first.loaders.read('a-failure').catch((error: unknown) => error);
  expect(await first.loaders.read('a-failure').catch((error: unknown) => error)).toBe(failure);
  expect(first.queries).toEqual(['a-failure']);
  await expect(second.loaders.read('a-failure')).rejects.toThrow('Not now');
});

test('a request reads again after clear(), and the shared cache keeps its values', async () => {
  const cache = new ReadCache();
  const { queries, loaders } = setUp();
  loaders.shareCache(cache);
  await loaders.get(byId).load('a');
  loaders.clear();
  await loaders.get(byId).load('a');
  expect(queries).toEqual([['a'], ['a']]);
  expect(cache.get(byId, 'a')).toEqual({ id: 'a' });
});

test('a value that depends on the other keys of a batch is cached for its request alone', async () => {
  const cache = new ReadCache();
  const alone: typeof byId = { ...byId, isShared: false };
  const { loaders } = setUp();
  loaders.shareCache(cache);
  expect(await loaders.get(alone).load('a')).toEqual({ id: 'a' });
  expect(cache.get(alone, 'a')).toBeUndefined();
});
