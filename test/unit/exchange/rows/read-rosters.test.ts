import type { NodeType } from '../../../../src/store/model/node-type';
import { csv, EXISTING, problemsOf, read, VALID_ROWS } from '../../../support/import-folder';

test.each([
  ['node', 'NOBODY', {}],
  ['of', '', {}],
  ['of', 'GUESTS', {}],
  ['extent', 'UNKNOWN', {}],
  ['reported', '-1', {}],
  ['reported', '1.5', {}],
  ['at_least', 'TRUE', {}],
  ['at_least', 'TRUE', { reported: '4', extent: 'COMPLETE' }],
  ['as_of', '2190', {}],
])('in rosters.csv a %s of %p is rejected', (column, value, rest) => {
  const problems = problemsOf('rosters.csv', { ...rest, [column]: value });
  expect(problems.map((problem) => [problem.column, problem.value])).toEqual([[column, value]]);
});

test('a list that nodes of the type do not have is rejected', () => {
  const types = new Map([...EXISTING.ids].map((id): [string, NodeType] => [id, 'Partner']));
  const problems = problemsOf('rosters.csv', { of: 'PARTIES' }, { ...EXISTING, types });
  expect(problems.map(({ column, value }) => [column, value])).toEqual([['of', 'PARTIES']]);
});

test('a list of sessions may be on record until a date to come, and an alliance is named by either of its ids', () => {
  const row = { ...VALID_ROWS['rosters.csv'], node: 'TABLE-ORG-1', of: 'SESSIONS', as_of: '2190', note: 'By letter' };
  const { rows, problems } = read({ 'rosters.csv': csv('rosters.csv', [row]) });
  expect(problems).toEqual([]);
  expect(rows.nodes).toMatchObject([
    {
      id: 'L-1',
      type: 'RosterStatement',
      parent: 'ORG-1',
      properties: { of: 'SESSIONS', extent: 'PARTIAL', atLeast: false, asOf: '2190', note: 'By letter', clearance: 0 },
    },
  ]);
  expect(rows.nodes[0]).not.toHaveProperty('since');
});
