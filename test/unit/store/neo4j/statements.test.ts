import '../../../../src/kinds/statements';
import { resolveIncludes, statementNames, statementText } from '../../../../src/store/neo4j/statements';
import { checkEach } from '../../../support/check-each';

test('a fragment is included with its arguments', () => {
  expect(resolveIncludes('WHERE @known(n)')).toBe('WHERE n.knownFrom <= $known < n.knownTo');
});

test('a fragment may include others', () => {
  expect(resolveIncludes('WHERE @visible(t)')).toBe(
    'WHERE t.clearance <= $clearance AND t.knownFrom <= $known < t.knownTo',
  );
});

test('an unknown fragment is an error', () => {
  expect(() => resolveIncludes('WHERE @unknown-name(n)')).toThrow('There is no fragment @unknown-name');
});

test('a wrong number of arguments is an error that names the parameters', () => {
  expect(() => resolveIncludes('WHERE @lapses-with-ends(t)')).toThrow('@lapses-with-ends takes (tie, from, to)');
});

test('fragments are no statements of their own', () => {
  expect(statementNames().filter((name) => name.startsWith('fragments/'))).toEqual([]);
});

/**
 * Relationships that are not ties: those of a version (such as the participants of a meeting), of
 * evidence or of a change.
 */
const STRUCTURE_TYPE =
  '(?:WAS|IN_COUNTRY|IN_REGION|IN_NAMED_REGION|PART_OF|MEETING_BY|MEETING_WITH|MEETING_ABOUT|FROM|TOUCHED)';
const STRUCTURE = new RegExp(
  String.raw`\[\w*:${STRUCTURE_TYPE}(?:\|${STRUCTURE_TYPE})*(?:\*[\d.]+)?(?: \{[^}]*\})?\]`,
  'g',
);

const matchesTies = (text: string): boolean =>
  /-\[[^\]]*\]-/.test(text.replace(STRUCTURE, '')) || /queryRelationships/.test(text);
const matchesVersions = (text: string): boolean => /\bMATCH\b/.test(text);
const code = (name: string): string => statementText(name).replace(/^\s*\/\/.*$/gm, '');
/**
 * True where a statement reads more than one viewer may see at one instant: its comment `// all
 * versions: ...` has the reason.
 */
const readsAllVersions = (name: string): boolean => /^\/\/ all versions: \S/m.test(statementText(name));

/**
 * True for statements that answer viewers; writers use the newest version under the feed's lock.
 */
const answersReaders = (name: string): boolean =>
  !/^(schema|model|change|neo4j)\//.test(name) || /^change\/history\/(page|count)-/.test(name);
const statements = statementNames().filter((name) => answersReaders(name) && !readsAllVersions(name));

test('each statement that matches ties filters them by both clearance and known', () =>
  checkEach(
    statements.filter((name) => matchesTies(code(name))),
    (name) => {
      expect(code(name)).toMatch(/\$clearance\b/);
      expect(code(name)).toMatch(/\$known\b/);
    },
  ));

test('each statement that matches versions filters them by known', () =>
  checkEach(
    statements.filter((name) => matchesVersions(code(name))),
    (name) => expect(code(name)).toMatch(/\$known\b/),
  ));

test('no statement has WITH * before WHERE: Neo4j plans it with the preceding part', () =>
  checkEach(statementNames(), (name) => expect(statementText(name)).not.toMatch(/^\s*WITH \*\s+WHERE/m)));
