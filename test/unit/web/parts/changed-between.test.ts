import { changedBetween } from '../../../../src/web/parts/changed-between';

const item = (id: string, since: string | null, until: string | null) => ({ id, since, until });
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

test('the first and the last day of its dates decide what began and ended between two days', () => {
  const items = [
    item('before', '2015', null),
    item('gone', '2010', '2018'),
    item('of-that-year', '2019-12-31', null),
    item('next-day', '2020-01-01', null),
    item('year', '2020', '2022'),
    item('ends-that-day', '2001', '2019-12-31'),
    item('ends-next-month', '2001', '2020-01'),
    item('today', '2025-06-01', null),
    item('tomorrow', '2025-06-02', null),
    item('ends-this-year', '2001', '2025'),
    item('undated', null, null),
    item('undated-gone', null, '2012'),
  ];
  const { began, ended, undated } = changedBetween(items, 2019, '2025-06-01');
  expect(ids(began)).toEqual(['next-day', 'year', 'today']);
  expect(ids(ended)).toEqual(['ends-next-month', 'year']);
  expect(ids(undated)).toEqual(['undated']);
});
