import { fiveYearsAfter, fiveYearsBefore } from '../../../../src/language/partial-date';
import { confirmedUntilOf, statusOf } from '../../../../src/graph/tie/tie-status';

const KNOWN = '2026-01-01T00:00:00.000Z';
/** A tie that began with its evidence of 2019-05, and goes on. */
const tie = {
  since: null as string | null,
  validFrom: '2019-05-01',
  validTo: '9999-12-31',
  confirmedTo: '2019-05-31' as string | null,
  contested: false,
  mayRunOut: false,
  retractedAt: null as string | null,
};
const retracted = { retractedAt: '2025-01-01T00:00:00.000Z' };
const ended = { validTo: '2020-12-31' };

describe('the status of a tie is the first that fits', () => {
  test.each<[status: string, valid: string, rest: Partial<typeof tie>, hasRunOut?: boolean]>([
    ['UPCOMING', '2019-04-30', {}],
    ['CURRENT', '2019-05-01', {}],
    ['CURRENT', '2024-05-31', {}],
    ['UNCONFIRMED', '2024-06-01', {}],
    ['UNCONFIRMED', '2020-01-01', { confirmedTo: null }],
    // The later of the newest evidence and the first day of `since` counts.
    ['CURRENT', '2025-01-01', { since: '2020', validFrom: '2020-01-01' }],
    ['UNCONFIRMED', '2025-01-02', { since: '2020', validFrom: '2020-01-01' }],
    ['CURRENT', '2024-05-31', { since: '2001', validFrom: '2001-01-01' }],
    ['CURRENT', '2021-01-01', { since: '2020', validFrom: '2020-01-01', confirmedTo: null }],
    ['CONTESTED', '2020-01-01', { contested: true }],
    ['CONTESTED', '2080-01-01', { contested: true }],
    ['UPCOMING', '2019-04-30', { contested: true }],
    ['CURRENT', '2020-12-31', ended],
    ['ENDED', '2021-01-01', ended],
    ['ENDED', '2021-01-01', { ...ended, contested: true }],
    // Its end may be before the first evidence of it.
    ['ENDED', '2019-04-30', { validTo: '2019-01-31' }],
    ['CURRENT', '2020-01-01', { mayRunOut: true }, false],
    ['ENDED', '2020-01-01', { mayRunOut: true }, true],
    ['CURRENT', '2020-01-01', { mayRunOut: false }, true],
    ['RETRACTED', '2020-01-01', retracted],
    ['RETRACTED', '2021-01-01', { ...ended, ...retracted }],
    // Not yet at the known instant.
    ['CURRENT', '2020-01-01', { retractedAt: '2026-01-02T00:00:00.000Z' }],
  ])('%s on %s of %j', (status, valid, rest, hasRunOut = false) => {
    expect(statusOf({ ...tie, ...rest }, { valid, known: KNOWN }, hasRunOut)).toBe(status);
  });
});

test.each([
  [null, null, null],
  ['2019-05-31', null, '2024-05-31'],
  ['2020-02-29', null, '2025-02-28'],
  [null, '2021-01-01', '2026-01-01'],
  ['2019-05-31', '2021-01-01', '2026-01-01'],
  ['2019-05-31', '2001-01-01', '2024-05-31'],
])('a tie confirmed on %s that began on %s is current until %s', (confirmedTo, since, until) => {
  expect(confirmedUntilOf({ ...tie, confirmedTo, since, validFrom: since ?? '2000-01-01' })).toBe(until);
});

test('a day is recent as long as its fifth anniversary is not past', () => {
  for (const [day, valid, isRecent] of [
    ['2020-02-29', '2025-02-28', true],
    ['2020-02-29', '2025-03-01', false],
    ['2019-02-28', '2024-02-28', true],
    ['2019-02-28', '2024-02-29', false],
    ['2019-03-01', '2024-02-29', true],
  ] as const) {
    expect(valid <= fiveYearsAfter(day)).toBe(isRecent);
    expect(day >= fiveYearsBefore(valid)).toBe(isRecent);
  }
});
