import { isRecordedDay } from '../../../../src/graph/tie/confirmation';
import { TieType } from '../../../../src/store/model/tie-type';
import { hasStatus, RECORDED_DAYS } from '../../../../src/web/parts/recorded-days';

test('the ties without a status to show are those that record a day', () => {
  expect([...RECORDED_DAYS].sort()).toEqual(Object.values(TieType).filter(isRecordedDay).sort());
});

test('no word of status stands beside a promise, unless evidence speaks against it', () => {
  expect(hasStatus({ type: 'PROMISED', status: 'CURRENT' })).toBe(false);
  expect(hasStatus({ type: 'ATTENDED', status: 'UPCOMING' })).toBe(false);
  expect(hasStatus({ type: 'PROMISED', status: 'CONTESTED' })).toBe(true);
  expect(hasStatus({ type: 'MEMBER_OF', status: 'CURRENT' })).toBe(true);
  expect(hasStatus({ status: 'CURRENT' })).toBe(true);
});
