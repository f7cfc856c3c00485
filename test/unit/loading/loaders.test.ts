import type { Run } from '../../../src/neo4j/client';
import { ReadCache } from '../../../src/loading/read-cache';
import { Loaders } from '../../../src/loading/loaders';
import { oneByKey } from '../../../src/loading/by-key';

interface Row {
  id: string;
}
const byId = oneByKey<Row>(
  (read, ids) => read('a-statement', { ids }),
  ({ id }) => id,
);

/** Loaders over a graph that has every id but "none", and what they asked of it. */
function loaders() {
  const asked: unknown[] = [];
  const run = ((statement: string, parameters: { ids?: string[] } = {}) => {
    asked.push(parameters.ids ?? statement);
    if (statement === 'a-failure') return Promise.reject(new Error('Not now'));
    return Promise.resolve((parameters.ids ?? ['x']).filter((id) => id !== 'none').map((id) => ({ id })));
  }) as Run;
  return { asked, made: new Loaders(run) };
}

test('one statement reads all that is asked in one go, and a key that is not there is known not to be', async () => {
  const { asked, made } = loaders();
  const loader = made.get(byId);
  expect(
    await Promise.all([loader.load('a'), loader.load('none'), loader.load('a'), loader.loadMany(['b', 'a'])]),
  ).toEqual([{ id: 'a' }, null, { id: 'a' }, [{ id: 'b' }, { id: 'a' }]]);
  expect(asked).toEqual([['a', 'none', 'b']]);
});

test('what one request has read another takes at once, without a promise', async () => {
  const kept = new ReadCache();
  const [first, second] = [loaders(), loaders()];
  first.made.shareCache(kept);
  second.made.shareCache(kept);
  const row = await first.made.get(byId).load('a');
  expect(second.made.get(byId).load('a')).toBe(row);
  expect(second.made.get(byId).loadMany(['a'])).toEqual([row]);
  expect(second.asked).toEqual([]);
});

test('that something is not there is not kept for another', async () => {
  const kept = new ReadCache();
  const { made } = loaders();
  made.shareCache(kept);
  expect(await made.get(byId).load('none')).toBeNull();
  expect(kept.get(byId, 'none')).toBeUndefined();
});

test('what is on its way for one request is not shared: another reads for itself', async () => {
  const kept = new ReadCache();
  const [first, second] = [loaders(), loaders()];
  first.made.shareCache(kept);
  second.made.shareCache(kept);
  await Promise.all([first.made.get(byId).load('a'), second.made.get(byId).load('a')]);
  expect([first.asked, second.asked]).toEqual([[['a']], [['a']]]);
});

test('a statement that failed fails alike for who asks again in the request, and is run again for another', async () => {
  const kept = new ReadCache();
  const [first, second] = [loaders(), loaders()];
  first.made.shareCache(kept);
  second.made.shareCache(kept);
  const failure = await first.made.read('a-failure').catch((error: unknown) => error);
  expect(await first.made.read('a-failure').catch((error: unknown) => error)).toBe(failure);
  expect(first.asked).toEqual(['a-failure']);
  await expect(second.made.read('a-failure')).rejects.toThrow('Not now');
});

test('once it is cleared a request reads anew, and leaves the others what they had', async () => {
  const kept = new ReadCache();
  const { asked, made } = loaders();
  made.shareCache(kept);
  await made.get(byId).load('a');
  made.clear();
  await made.get(byId).load('a');
  expect(asked).toEqual([['a'], ['a']]);
  expect(kept.get(byId, 'a')).toEqual({ id: 'a' });
});
