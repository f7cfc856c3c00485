import { setImmediate as nextTurn } from 'node:timers/promises';
import { AnswerTooLong, stringifyInTurns } from '../../../../src/api/graphql/stringify';
import { EventLoopScheduler } from '../../../../src/api/graphql/event-loop-scheduler';

/** The clock of the tests: on that of the machine, other processes can end a slice. */
let now = 0;
beforeEach(() => void jest.spyOn(performance, 'now').mockImplementation(() => now));
afterEach(() => jest.restoreAllMocks());

/** Takes this much time on the thread. */
function work(milliseconds: number): void {
  now += milliseconds;
}

test('a slice is over after some milliseconds, and the event loop gets its turn before the next', async () => {
  const turns = new EventLoopScheduler();
  expect(turns.isOver).toBe(false);
  work(30);
  expect(turns.isOver).toBe(true);
  let turned = false;
  setImmediate(() => (turned = true));
  await turns.next();
  expect(turned || !turns.isOver).toBe(true);
  await nextTurn();
  await nextTurn();
  expect(turns.isOver).toBe(false);
});

test('waiting operations are resumed in order, a slice at a time', async () => {
  const turns = new EventLoopScheduler();
  void turns.isOver;
  work(30);
  let eventLoopTurns = 0;
  const countTurn = () => {
    eventLoopTurns++;
    counting = setImmediate(countTurn);
  };
  let counting = setImmediate(countTurn);
  const order: number[] = [];
  await Promise.all(
    Array.from({ length: 20 }, async (_, index) => {
      if (turns.isOver) await turns.next();
      order.push(index);
      work(10);
    }),
  );
  clearImmediate(counting);
  expect(order).toEqual(Array.from({ length: 20 }, (_, index) => index));
  expect(eventLoopTurns).toBeGreaterThan(3);
});

describe('stringifyInTurns', () => {
  const answer = {
    data: {
      list: Array.from({ length: 3_000 }, (_, id) => ({
        id,
        name: `"${id}" é`,
        none: null,
        left: undefined,
        of: [1, [true]],
      })),
      empty: [],
      text: 'x',
    },
  };

  test('returns the same text as JSON.stringify', async () => {
    expect(await stringifyInTurns(answer, new EventLoopScheduler(), 1e9)).toBe(JSON.stringify(answer));
    expect(await stringifyInTurns({ data: null }, new EventLoopScheduler(), 1e9)).toBe('{"data":null}');
  });

  test('stops above the greatest length', async () => {
    await expect(stringifyInTurns(answer, new EventLoopScheduler(), 10_000)).rejects.toThrow(AnswerTooLong);
  });
});
