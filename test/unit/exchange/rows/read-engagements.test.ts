import { csv, problemsOf, read, VALID_ROWS } from '../../../support/import-folder';

test.each([
  ['actor', ''],
  ['actor', 'NOBODY'],
  ['engagement', ''],
  ['engagement', 'MAYBE'],
  ['contact_every', '25'],
  ['contact_every', '1.5'],
  ['contact_every', 'often'],
  ['as_of', ''],
  ['as_of', 'soon'],
  ['as_of', '1700'],
])('in engagements.csv a %s of %p is rejected', (column, value) => {
  const problems = problemsOf('engagements.csv', { [column]: value });
  expect(problems.map((problem) => [problem.column, problem.value])).toEqual([[column, value]]);
});

test('how often to be in touch is enough of a finding, and 0 says no longer', () => {
  const row = { ...VALID_ROWS['engagements.csv'], engagement: '', contact_every: '0' };
  const { rows, problems } = read({ 'engagements.csv': csv('engagements.csv', [row]) });
  expect(problems).toEqual([]);
  expect(rows.nodes[0]!.properties).toEqual({
    asOf: '2025',
    contactEvery: 0,
    visibility: 'CONFIDENTIAL',
    clearance: 2,
  });
});

test('a finding is always confidential', () => {
  const { rows } = read({ 'engagements.csv': csv('engagements.csv', [VALID_ROWS['engagements.csv']]) });
  expect(rows.nodes).toMatchObject([
    { id: 'E-1', type: 'EngagementStatus', parent: 'COM-2', properties: { visibility: 'CONFIDENTIAL', clearance: 2 } },
  ]);
});
