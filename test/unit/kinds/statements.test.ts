import { KINDS } from '../../../src/kinds/kinds';
import { MEETING } from '../../../src/kinds/meeting';
import { kindStatements, parameterOf } from '../../../src/kinds/statements';
import { clauseParameters } from '../../../src/store/neo4j/clauses';
import { bindParameters } from '../../../src/store/neo4j/parameters';
import { defineStatement, statementNames, statementText } from '../../../src/store/neo4j/statements';

test.each(KINDS)('$type has four statements, without holes', (kind) => {
  const names = Object.values(kindStatements(kind));
  expect(new Set(names).size).toBe(4);
  for (const name of names) expect(statementText(name)).not.toMatch(/@\w/);
});

test.each(KINDS)('the page and the count of unknowns of $type take each condition of its filter', (kind) => {
  const { page, countUnknown } = kindStatements(kind);
  for (const [name, condition] of Object.entries(kind.filter)) {
    const parameter = new RegExp(String.raw`\$${parameterOf(name, condition)}\b`);
    expect(statementText(page)).toMatch(parameter);
    expect(statementText(countUnknown)).toMatch(parameter);
  }
});

test('a condition that is not set leaves no part in the text', () => {
  const { page } = kindStatements(MEETING);
  expect(clauseParameters(statementText(page)).sort()).toEqual(['aboutIds', 'byIds', 'inPlaces', 'withIds']);
  expect(bindParameters(statementText(page), {}).text).not.toContain('MEETING_');
  const { text } = bindParameters(statementText(page), { withIds: ['A'] });
  expect(text).toContain('[:MEETING_WITH]');
  expect(text).not.toContain('MEETING_ABOUT');
});

test('a template is no statement', () => {
  expect(statementNames().filter((name) => name.startsWith('kinds/'))).toEqual([]);
});

test('a template that is missing and a hole without a text are errors', () => {
  expect(() => defineStatement('x/page', 'no-such', {})).toThrow('There is no template no-such');
  expect(() => defineStatement('x/page', 'list-links', { type: 'X' })).toThrow('list-links needs a text for @@links');
});
