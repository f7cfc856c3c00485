import { byDue, daysUntil } from '../../../../src/web/commitment/due';

test.each([
  ['2027-05-31', '2027-05-30', 1],
  ['2027-05', '2027-05-31', 0],
  ['2027', '2026-12-31', 365],
  ['2028-02', '2028-02-28', 1],
  ['2026-12', '2027-01-01', -1],
  ['2027-05-31', '2027-05', 0],
])('from %s it is %s days', (due, day, days) => {
  expect(daysUntil(due, day)).toBe(days);
});

test('future ones are soonest first, past ones latest first, and undated ones newest first', () => {
  const commitments = [
    { id: 'far', dueOn: '2030', madeOn: null },
    { id: 'long-past', dueOn: '2020', madeOn: null },
    { id: 'old', dueOn: null, madeOn: '1999' },
    { id: 'soon', dueOn: '2027-01', madeOn: null },
    { id: 'new', dueOn: null, madeOn: '2024-05' },
    { id: 'today', dueOn: '2026-11-27', madeOn: null },
    { id: 'just-past', dueOn: '2026-11-26', madeOn: null },
    { id: 'undated', dueOn: null, madeOn: null },
  ];
  const { toCome, past, unknown } = byDue(commitments, '2026-11-27');
  expect(toCome.map(({ id }) => id)).toEqual(['today', 'soon', 'far']);
  expect(past.map(({ id }) => id)).toEqual(['just-past', 'long-past']);
  expect(unknown.map(({ id }) => id)).toEqual(['new', 'old', 'undated']);
});
