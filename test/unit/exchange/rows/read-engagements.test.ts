import { csv, problemsOf, read, VALID_ROWS } from '../../../support/import-folder';

test.each([
  ['actor', ''],
  ['actor', 'NOBODY'],
  ['engagement', ''],
  ['engagement', 'MAYBE'],
  ['as_of', ''],
  ['as_of', 'soon'],
  ['as_of', '1700'],
])('in engagements.csv a %s of %p is rejected', (column, value) => {
  const problems = problemsOf('engagements.csv', { [column]: value });
  expect(problems.map((problem) => [problem.column, problem.value])).toEqual([[column, value]]);
});

test('a finding is always confidential', () => {
  const { rows } = read({ 'engagements.csv': csv('engagements.csv', [VALID_ROWS['engagements.csv']]) });
  expect(rows.nodes).toMatchObject([
    { id: 'E-1', type: 'EngagementStatus', parent: 'COM-2', properties: { visibility: 'CONFIDENTIAL', clearance: 2 } },
  ]);
});
