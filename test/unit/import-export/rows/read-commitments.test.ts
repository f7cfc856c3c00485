import { csv, problemsOf, read, VALID_ROWS } from '../../../support/import-folder';

test.each([
  ['by', 'NOBODY', {}],
  ['by', '', {}],
  ['made_at', 'NOBODY', {}],
  ['due', '2023', { made_on: '2024' }],
  ['made_on', '1700', {}],
  ['amount', '0', { currency: 'EUR' }],
  ['currency', 'EURO', { amount: '5' }],
  ['objectives', 'OBJ9', {}],
  ['visibility', 'SECRET', {}],
  ['name_en', 'Call 020 7946 0958', {}],
])('in commitments.csv a %s of %p is rejected', (column, value, rest) => {
  expect(
    problemsOf('commitments.csv', { ...rest, [column]: value }).map((problem) => [problem.column, problem.value]),
  ).toEqual([[column, value]]);
});

test.each([
  ['commitment', 'NOBODY'],
  ['status', 'UNKNOWN'],
  ['as_of', ''],
])('in follow-ups.csv a %s of %p is rejected', (column, value) => {
  expect(problemsOf('follow-ups.csv', { [column]: value }).map((problem) => problem.column)).toEqual([column]);
});

test('a follow-up is not from before its commitment, and who made a commitment may stand in ties.csv', () => {
  const commitment = { ...VALID_ROWS['commitments.csv'], by: '', made_on: '2024' };
  const promise = { type: 'PROMISED', from: 'ORG-1', to: 'C-1', source_title: 'Pledges' };
  const files = (asOf: string) => ({
    'commitments.csv': csv('commitments.csv', [commitment]),
    'ties.csv': csv('ties.csv', [promise]),
    'follow-ups.csv': csv('follow-ups.csv', [{ ...VALID_ROWS['follow-ups.csv'], commitment: 'C-1', as_of: asOf }]),
  });
  expect(read(files('2024-01')).problems).toEqual([]);
  expect(read(files('2023-12')).problems.map(({ file, column }) => [file, column])).toEqual([
    ['follow-ups.csv', 'as_of'],
  ]);
});

test('a commitment is promised once', () => {
  const promise = { type: 'PROMISED', from: 'ORG-1', to: 'COM-1', source_title: 'Pledges' };
  const twice = csv('ties.csv', [promise, { ...promise, from: 'CMP-1' }]);
  expect(read({ 'ties.csv': twice }).problems.map(({ column }) => column)).toEqual(['id']);
  const named = csv('ties.csv', [{ ...promise, id: 'T-1' }]);
  expect(read({ 'ties.csv': named }).problems.map(({ column }) => column)).toEqual(['id']);
});
