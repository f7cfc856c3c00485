import type { NodeType } from '../../../../src/store/model/node-type';
import { csv, EXISTING, problemsOf, read, VALID_ROWS } from '../../../support/import-folder';

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

test('a follow-up is not from before its commitment, and the maker of a commitment can be in ties.csv', () => {
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

test('the maker of a commitment is as visible as the commitment', () => {
  const files = (visibility: string) => ({
    'commitments.csv': csv('commitments.csv', [{ ...VALID_ROWS['commitments.csv'], by: '', visibility: 'NETWORK' }]),
    'ties.csv': csv('ties.csv', [{ type: 'PROMISED', from: 'ORG-1', to: 'C-1', visibility, source_title: 'Pledges' }]),
  });
  for (const visibility of ['', 'NETWORK']) expect(read(files(visibility)).problems).toEqual([]);
  for (const visibility of ['PUBLIC', 'CONFIDENTIAL']) {
    expect(read(files(visibility)).problems.map(({ file, column }) => [file, column])).toEqual([
      ['ties.csv', 'visibility'],
    ]);
  }
});

test('a country stands for its government where an actor is aimed at or promises; a territory does not', () => {
  const ids = new Set([...EXISTING.ids, 'GOV-KEN']);
  const types = new Map([...ids].map((id): [string, NodeType] => [id, id === 'CMP-1' ? 'Campaign' : 'Partner']));
  for (const id of EXISTING.countries) types.set(id, 'Country');
  const existing = { ...EXISTING, ids, types };
  const files = (country: string) => ({
    'commitments.csv': csv('commitments.csv', [
      { ...VALID_ROWS['commitments.csv'], by: country },
      { ...VALID_ROWS['commitments.csv'], id: 'C-2', by: '' },
    ]),
    'ties.csv': csv('ties.csv', [
      { type: 'TARGETS', from: 'CMP-1', to: country, source_title: 'Letter' },
      { type: 'PROMISED', from: country, to: 'C-2', source_title: 'Pledges' },
    ]),
  });
  const { rows, problems } = read(files('KEN'), existing);
  expect(problems).toEqual([]);
  expect(rows.ties.map(({ type, from, to }) => [type, from, to])).toEqual([
    ['PROMISED', 'GOV-KEN', 'C-1'],
    ['TARGETS', 'CMP-1', 'GOV-KEN'],
    ['PROMISED', 'GOV-KEN', 'C-2'],
  ]);
  expect(read(files('THA'), existing).problems.map(({ file, column }) => [file, column])).toEqual([
    ['commitments.csv', 'by'],
    // PROMISED: TARGETS may have a territory.
    ['ties.csv', 'type'],
  ]);
});
