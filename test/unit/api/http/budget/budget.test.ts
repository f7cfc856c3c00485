import { ANONYMOUS } from '../../../../../src/graph/access/viewer';
import { Admission } from '../../../../../src/api/http/budget/admission';
import { ClientBudgets, clientOf } from '../../../../../src/api/http/budget/client-budgets';

function errorOf(act: () => void): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown');
}

describe('ClientBudgets', () => {
  let now = 0;
  const budgets = () => new ClientBudgets({ clientBudget: 100, clientRestoreRate: 10 }, () => now);

  test('a client spends its units, gets the time to come back, and regains units over time', () => {
    const one = budgets();
    one.spend('a', 90);
    expect(one.available('a')).toBe(10);
    expect(() => one.spend('a', 60)).toThrow('you have 10, and 10 more each second. Try again in 5 s.');
    now += 5_000;
    one.spend('a', 60);
    expect([one.available('a'), one.available('b')]).toEqual([0, 100]);
  });

  test('an operation beyond the maximum is not to be retried: the maximum is returned', () => {
    const error = errorOf(() => budgets().spend('a', 101));
    expect(error).toMatchObject({ statusCode: 400, headers: {} });
    expect(error).toHaveProperty(
      'message',
      'This costs up to 101 units; a client can spend at most 100 at once. Ask for less.',
    );
    expect(() => budgets().spend('a', 100)).not.toThrow();
  });

  test('unused units are returned, and never more than the budget', () => {
    const one = budgets();
    one.spend('a', 50);
    one.giveBack('a', 30);
    expect(one.available('a')).toBe(80);
    one.giveBack('a', 1_000);
    expect(one.available('a')).toBe(100);
  });
});

describe('clientOf', () => {
  const reader = { ...ANONYMOUS, signedIn: true };
  const [here, there] = [{ ip: '192.0.2.1' }, { ip: '192.0.2.2' }];

  test('is the user, wherever they are; else the address, also for local tokens, which name no user', () => {
    const user = { ...reader, signature: 'READER 0123456789abcdef' };
    expect(clientOf(user, here)).toBe(clientOf(user, there));
    expect(clientOf(ANONYMOUS, here)).not.toBe(clientOf(ANONYMOUS, there));
    expect(clientOf(reader, here)).not.toBe(clientOf(reader, there));
    expect(clientOf(reader, here)).not.toBe(clientOf(ANONYMOUS, here));
  });
});

describe('Admission', () => {
  const options = (client: string, signal = new AbortController().signal, waitMs = 10_000) => ({
    client,
    deadline: Date.now() + waitMs,
    signal,
  });

  /** Enters each in turn, and records the order in which they are admitted. */
  async function order(clients: string[]): Promise<string[]> {
    const admission = new Admission(10_000);
    const leave = await admission.enter(10_000, options('first'));
    const admitted: string[] = [];
    const all = clients.map(async (client) => {
      const done = await admission.enter(10_000, options(client));
      admitted.push(client);
      done();
    });
    leave();
    await Promise.all(all);
    return admitted;
  }

  test('clients are admitted in turn, however many operations one of them sends', async () => {
    expect(await order(['a', 'a', 'a', 'b', 'c'])).toEqual(['a', 'b', 'c', 'a', 'a']);
  });

  test('small operations never wait, and one that is dearer than all that may be in flight runs alone', async () => {
    const admission = new Admission(10_000);
    const leave = await admission.enter(50_000, options('a'));
    await admission.enter(100, options('b'));
    let entered = false;
    const waiting = admission.enter(5_000, options('b')).then(() => (entered = true));
    await Promise.resolve();
    expect(entered).toBe(false);
    leave();
    await waiting;
  });

  test('a client that waits until the deadline or leaves is rejected, and is not queued', async () => {
    const admission = new Admission(10_000);
    const leave = await admission.enter(10_000, options('a'));
    const controller = new AbortController();
    const gone = admission.enter(10_000, options('b', controller.signal));
    controller.abort();
    await expect(gone).rejects.toMatchObject({ statusCode: 503 });
    await expect(admission.enter(10_000, options('c', undefined, 10))).rejects.toMatchObject({ statusCode: 503 });
    const next = admission.enter(10_000, options('d'));
    leave();
    (await next)();
  });
});
