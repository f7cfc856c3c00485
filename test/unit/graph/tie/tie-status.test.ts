import { statusOf } from '../../../../src/graph/tie/tie-status';
import { TieType } from '../../../../src/store/model/tie-type';
import { confirmedUntilOf } from '../../../../src/graph/tie/confirmation';

const KNOWN = '2026-01-01T00:00:00.000Z';
/** A tie that began with its evidence of 2019-05, and has no end. */
const tie = {
  type: TieType.PARTNER_OF,
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
    // Its end can be before the first evidence of it.
    ['ENDED', '2019-04-30', { validTo: '2019-01-31' }],
    ['CURRENT', '2020-01-01', { mayRunOut: true }, false],
    ['ENDED', '2020-01-01', { mayRunOut: true }, true],
    ['CURRENT', '2020-01-01', { mayRunOut: false }, true],
    ['RETRACTED', '2020-01-01', retracted],
    ['RETRACTED', '2021-01-01', { ...ended, ...retracted }],
    // A membership lasts twice as long.
    ['CURRENT', '2029-05-31', { type: TieType.MEMBER_OF }],
    ['UNCONFIRMED', '2029-06-01', { type: TieType.MEMBER_OF }],
    ['UNCONFIRMED', '2020-01-01', { type: TieType.MEMBER_OF, confirmedTo: null }],
    // A dated standing fact is never unconfirmed.
    ['CURRENT', '2080-01-01', { type: TieType.PARTY_TO }],
    ['CONTESTED', '2080-01-01', { type: TieType.PARTY_TO, confirmedTo: null, contested: true }],
    // It records a day: nothing makes it unconfirmed.
    ['UPCOMING', '2019-04-30', { type: TieType.PROMISED, confirmedTo: null }],
    ['CURRENT', '2080-01-01', { type: TieType.PROMISED, confirmedTo: null }],
    ['CURRENT', '2080-01-01', { type: TieType.ABOUT, confirmedTo: null }],
    ['CONTESTED', '2080-01-01', { type: TieType.ORGAN_OF, contested: true }],
    ['ENDED', '2080-01-01', { type: TieType.ORGAN_OF, ...ended }],
    ['UPCOMING', '2019-04-30', { type: TieType.SUCCEEDS }],
    // Not yet at the known instant.
    ['CURRENT', '2020-01-01', { retractedAt: '2026-01-02T00:00:00.000Z' }],
  ])('%s on %s of %j', (status, valid, rest, hasRunOut = false) => {
    expect(statusOf({ ...tie, ...rest }, { valid, known: KNOWN }, { endLapsed: hasRunOut })).toBe(status);
  });

  test.each(['COVERS', 'PARTY_TO', 'SIGNATORY_TO', 'MEMBER_STATE_OF'] as TieType[])(
    '%s without a dated source is unconfirmed unless its list is complete',
    (type) => {
      const at = { valid: '2020-01-01', known: KNOWN };
      expect(statusOf({ ...tie, type, confirmedTo: null }, at)).toBe('UNCONFIRMED');
      expect(statusOf({ ...tie, type, confirmedTo: null }, at, { isOnCompleteList: true })).toBe('CURRENT');
      expect(statusOf({ ...tie, type }, at)).toBe('CURRENT');
    },
  );
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

test.each<[type: TieType, until: string | null, rest?: Partial<typeof tie> & { derived?: boolean }]>([
  [TieType.MEMBER_OF, '2024-12-31', { confirmedTo: '2014-12-31' }],
  [TieType.SUBSIDIARY_OF, '2029-05-31'],
  [TieType.SECRETARIAT_OF, '2029-05-31'],
  [TieType.LOCAL_CODE_REPRESENTATIVE_OF, '2029-05-31'],
  [TieType.PARTNER_OF, '2024-05-31'],
  [TieType.SIGNED_CODE, '2024-05-31'],
  [TieType.FUNDS, '2024-05-31'],
  [TieType.PARTNER_OF, null, { derived: true }],
])('%s is current until %s', (type, until, rest = {}) => {
  expect(confirmedUntilOf({ ...tie, type, ...rest })).toBe(until);
});

test.each([
  'PARTY_TO',
  'SIGNATORY_TO',
  'MEMBER_STATE_OF',
  'ORGAN_OF',
  'SUCCEEDS',
  'ABOUT',
  'CITES',
  'REFERS_TO',
  'COVERS',
  'INFORMS',
  'ISSUED',
  'ADMINISTERS',
  'HONOURS',
  'ENDORSES',
  'ATTENDED',
  'PROMISED',
  'MADE_AT',
  'MADE_FOR',
  'OCCASION_OF',
  'ORGANISED_BY',
] as TieType[])('%s is a standing fact: nobody needs to confirm it', (type) => {
  expect(confirmedUntilOf({ ...tie, type })).toBeNull();
});
