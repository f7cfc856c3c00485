import { KINDS } from '../../../src/kinds/kinds';
import { CAMPAIGN } from '../../../src/kinds/initiatives';
import { MEETING } from '../../../src/kinds/meeting';
import { kindStatements } from '../../../src/kinds/statements';
import { clauseParameters } from '../../../src/store/neo4j/clauses';
import { bindParameters } from '../../../src/store/neo4j/parameters';
import { defineStatement, statementNames, statementText } from '../../../src/store/neo4j/statements';

const LISTED = KINDS.filter(({ listed }) => listed);

test.each(LISTED)('the statements of $type have no holes', (kind) => {
  const { page, countUnknown } = kindStatements(kind);
  for (const name of [page, countUnknown]) expect(statementText(name)).not.toMatch(/@\w/);
});

test.each(LISTED)('the page and the count of unknowns of $type take each condition of its filter', (kind) => {
  const { page, countUnknown } = kindStatements(kind);
  for (const name of Object.keys(kind.filter)) {
    const parameter = new RegExp(String.raw`\$${name}\b`);
    expect(statementText(page)).toMatch(parameter);
    expect(statementText(countUnknown)).toMatch(parameter);
  }
});

test('a list by name has a statement that counts it, and one in an order of its own counts its page', () => {
  expect(statementNames()).toContain(kindStatements(CAMPAIGN).count);
  expect(statementNames()).not.toContain(kindStatements(MEETING).count);
});

test('a condition that is not set leaves no part in the text', () => {
  const { page } = kindStatements(MEETING);
  expect(clauseParameters(statementText(page)).sort()).toEqual(['about', 'by', 'inPlaces', 'with']);
  expect(bindParameters(statementText(page), {}).text).not.toContain('MEETING_');
  const { text } = bindParameters(statementText(page), { with: ['A'] });
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
