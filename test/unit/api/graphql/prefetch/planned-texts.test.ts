import { PlannedTexts } from '../../../../../src/api/graphql/prefetch/planned-texts';
import { UnavailableError } from '../../../../../src/errors';
import type { BoundStatement } from '../../../../../src/store/neo4j/parameters';

// Jest's clock stands in for the global timers only.
jest.mock('node:timers/promises', () => ({
  setTimeout: (ms: number) => new Promise((resolve) => setTimeout(resolve, ms)),
}));
beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const bound = (text: string): BoundStatement => ({ text, parameters: { p: {} } });

/** Texts, with the statements that Neo4j was asked to plan; each is planned once `end` is called, with an error or none. */
function setUp() {
  const planned: string[] = [];
  const ends: ((error?: Error) => void)[] = [];
  const failures: unknown[] = [];
  const texts = new PlannedTexts(
    ({ text }) => {
      planned.push(text);
      return new Promise((resolve, reject) => ends.push((error) => (error ? reject(error) : resolve())));
    },
    (error) => failures.push(error),
  );
  const ask = (text: string, times = 1) => {
    let has = false;
    for (let time = 0; time < times; time++) has = texts.has(bound(text));
    return has;
  };
  const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);
  return { planned, failures, ask, end: ends, pass, tick: () => pass(5), settle: () => pass(150) };
}

test('a text is planned once it has been asked for three times', async () => {
  const { planned, ask, end, tick, settle } = setUp();
  expect(ask('A', 2)).toBe(false);
  await tick();
  expect(planned).toEqual([]);
  expect(ask('A', 3)).toBe(false);
  await tick();
  expect(planned).toEqual(['A']);
  end[0]!();
  await settle();
  expect(ask('A')).toBe(true);
  expect(ask('B')).toBe(false);
});

test('texts are planned one after the other', async () => {
  const { planned, ask, end, tick, settle } = setUp();
  ask('A', 3);
  ask('B', 3);
  await tick();
  expect(planned).toEqual(['A']);
  end[0]!();
  await settle();
  expect(planned).toEqual(['A', 'B']);
  expect(ask('A')).toBe(true);
  expect(ask('B')).toBe(false);
});

test('a text that cannot be planned is never used, and not planned again', async () => {
  const { planned, failures, ask, end, tick, settle } = setUp();
  ask('A', 3);
  await tick();
  const error = new Error('no plan');
  end[0]!(error);
  await settle();
  expect(ask('A', 10)).toBe(false);
  await tick();
  expect(planned).toEqual(['A']);
  expect(failures).toEqual([error]);
});

test('a text is planned later where Neo4j was not there', async () => {
  const { planned, ask, end, tick, settle } = setUp();
  ask('A', 3);
  await tick();
  end[0]!(new UnavailableError('Not there'));
  await settle();
  ask('A', 3);
  await tick();
  end[1]!();
  await settle();
  expect(planned).toEqual(['A', 'A']);
  expect(ask('A')).toBe(true);
});

test('few texts wait at a time', async () => {
  const { planned, ask, end, tick, settle } = setUp();
  for (const name of ['A', 'B', 'C', 'D']) ask(name, 3);
  for (let index = 0; index < 3; index++) {
    await tick();
    end[index]!();
    await settle();
  }
  expect(planned).toEqual(['A', 'B', 'C']);
  expect(ask('D')).toBe(false);
  await tick();
  expect(planned.at(-1)).toBe('D');
});

test('Neo4j rests after a plan for as long as it took', async () => {
  const { planned, ask, end, tick, pass } = setUp();
  ask('A', 3);
  ask('B', 3);
  await pass(400);
  end[0]!();
  await tick();
  expect(ask('A')).toBe(true);
  await pass(100);
  expect(planned).toEqual(['A']);
  await pass(600);
  expect(planned).toEqual(['A', 'B']);
});
