import { setTimeout as wait } from 'node:timers/promises';
import { collectGarbage } from '../../../../src/store/loading/threads';

test('frees what nothing refers to any more', async () => {
  const left = new WeakRef({});
  // What a WeakRef has read is kept until the present job ends.
  await wait(1);
  collectGarbage();
  expect(left.deref()).toBeUndefined();
});
