import { UnavailableError } from '../../../src/errors';
import { createLog } from '../../../src/cli/log';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

interface Line {
  reqId?: string;
  msg: string;
  repeated?: number;
  requestIds?: string[];
}

function logTo(lines: Line[]) {
  return createLog('warn', { write: (line) => void lines.push(JSON.parse(line) as Line) });
}

test('an outage is one line a second with counts, whatever the messages are', () => {
  const lines: Line[] = [];
  const log = logTo(lines);
  for (let request = 0; request < 3_000; request++) {
    const err = new UnavailableError(`Unavailable ${String(request % 7)}.`);
    log.child({ reqId: String(request) }).error({ err }, 'request failed');
    jest.advanceTimersByTime(1);
  }
  jest.advanceTimersByTime(5_000);
  expect(lines.length).toBe(4);
  expect(lines.map(({ repeated = 1 }) => repeated).reduce((sum, count) => sum + count)).toBe(3_000);
  expect(lines[1]).toMatchObject({ msg: 'request failed', reqId: '999' });
  expect(lines[1]!.requestIds).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
});

test('different errors, and lines that are not about errors, are all logged', () => {
  const lines: Line[] = [];
  const log = logTo(lines);
  log.error({ err: new UnavailableError('Unavailable.') }, 'one');
  log.error({ err: new UnavailableError('Late.', 'DEADLINE_EXCEEDED') }, 'two');
  log.error({ err: new Error('A defect') }, 'three');
  log.error({ err: new Error('Another defect') }, 'four');
  log.warn('five');
  log.warn('five');
  expect(lines.map(({ msg }) => msg)).toEqual(['one', 'two', 'three', 'four', 'five', 'five']);
});

test('an error that comes rarely is logged each time', () => {
  const lines: Line[] = [];
  const log = logTo(lines);
  for (let time = 0; time < 5; time++) {
    log.error({ err: new Error('Rare') }, 'failed');
    jest.advanceTimersByTime(1_100);
  }
  expect(lines).toHaveLength(5);
});
