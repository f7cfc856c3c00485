import { setTimeout as wait } from 'node:timers/promises';
import { collectGarbage } from '../../../../src/store/loading/threads';

test('frees objects without references', async () => {
  const left = new WeakRef({});
  // An object that a WeakRef has read is kept until the present job ends.
  await wait(1);
  collectGarbage();
  expect(left.deref()).toBeUndefined();
});
