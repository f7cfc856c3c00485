import { csv, problemsOf, read, VALID_ROWS } from '../../../support/import-folder';

test.each([
  ['on', '', {}],
  ['on', '1700', {}],
  ['on', 'soon', {}],
  ['by', '', {}],
  ['by', 'NOBODY', {}],
  ['with', '', {}],
  ['with', 'ORG-1', {}],
  ['with', 'NOBODY', {}],
  ['about', 'NOBODY', {}],
  ['next_due', '2024', { next_step: 'Call' }],
  ['next_due', '1700', { on: '1690' }],
  ['next_due', '2026', {}],
  ['visibility', 'SECRET', {}],
  ['outcome', 'Call 020 7946 0958', {}],
  ['next_step', 'Write to someone@example.org', {}],
])('in meetings.csv a %s of %p is rejected', (column, value, rest) => {
  const problems = problemsOf('meetings.csv', { ...rest, [column]: value });
  expect(problems.map((problem) => [problem.column, problem.value])).toContainEqual([column, value]);
});

test('a meeting is for the network unless its row has another visibility, and never more visible than its subject', () => {
  const visibilityOf = (more: object) => {
    const files = {
      'opportunities.csv': csv('opportunities.csv', [
        { ...VALID_ROWS['opportunities.csv'], visibility: 'CONFIDENTIAL' },
      ]),
      'meetings.csv': csv('meetings.csv', [{ ...VALID_ROWS['meetings.csv'], ...more }]),
    };
    const { rows, problems } = read(files);
    expect(problems).toEqual([]);
    return rows.nodes.find(({ type }) => type === 'Meeting')?.properties?.['visibility'];
  };
  expect(visibilityOf({})).toBe('NETWORK');
  expect(visibilityOf({ visibility: 'PUBLIC' })).toBe('PUBLIC');
  expect(visibilityOf({ visibility: 'PUBLIC', about: 'OBJ1;O-1' })).toBe('CONFIDENTIAL');
});

test('an actor of the folder may be met, and each once', () => {
  const { rows, problems } = read({
    'actors.csv': csv('actors.csv', [VALID_ROWS['actors.csv']]),
    'meetings.csv': csv('meetings.csv', [{ ...VALID_ROWS['meetings.csv'], with: 'A-1; COM-2; A-1' }]),
  });
  expect(problems).toEqual([]);
  expect(rows.nodes.find(({ type }) => type === 'Meeting')?.meeting).toEqual({
    by: 'ORG-1',
    with: ['A-1', 'COM-2'],
    about: [],
  });
});
