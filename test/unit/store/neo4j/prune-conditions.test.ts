import { pruneConditions } from '../../../../src/store/neo4j/parameters';
import { statementNames, statementText } from '../../../../src/store/neo4j/statements';
import { checkEach } from '../../../support/check-each';

const TEXT = [
  'MATCH (n) WHERE n.id = $id',
  '  AND ($kinds IS NULL OR n.kind IN $kinds)',
  "  AND ($region IS NULL OR EXISTS { // a region (or none\n    (n)-->(r) WHERE r.id = $region AND r.note <> ')' })",
  '  AND ($signed IS NULL OR $signed = EXISTS { (n)-->(c) WHERE ($year IS NULL OR EXISTS { (c)-->({ year: $year }) }) })',
  'RETURN n',
].join('\n');

const pruned = (...present: string[]) => pruneConditions(TEXT, (name) => present.includes(name));

test('a condition with a subquery is left out where its parameter is absent; others stay', () => {
  expect(pruned()).toBe(
    'MATCH (n) WHERE n.id = $id\n  AND ($kinds IS NULL OR n.kind IN $kinds)\n  AND true\n  AND true\nRETURN n',
  );
});

test('only its second part stays where the parameter is present', () => {
  expect(pruned('region')).toContain(
    "AND (EXISTS { // a region (or none\n    (n)-->(r) WHERE r.id = $region AND r.note <> ')' })\n  AND true",
  );
});

test('a condition within another is treated alike', () => {
  expect(pruned('signed')).toContain('AND ($signed = EXISTS { (n)-->(c) WHERE true })');
  expect(pruned('signed', 'year')).toContain(
    'AND ($signed = EXISTS { (n)-->(c) WHERE (EXISTS { (c)-->({ year: $year }) }) })',
  );
});

test('a condition that needs its parameter is false where that is absent', () => {
  const text = 'MATCH (n) WHERE ($aims IS NOT NULL AND EXISTS { (n)-->() }) RETURN n';
  expect(pruneConditions(text, () => false)).toBe('MATCH (n) WHERE false RETURN n');
  expect(pruneConditions(text, () => true)).toBe('MATCH (n) WHERE (EXISTS { (n)-->() }) RETURN n');
});

test('the conditions of each statement are closed, and balanced once they are left out', () => {
  const balance = (text: string) =>
    [...text.replace(/\/\/.*|'[^']*'/g, '').matchAll(/[()]/g)].reduce(
      (depth, [token]) => depth + (token === '(' ? 1 : -1),
      0,
    );
  return checkEach(statementNames(), (name) => {
    for (const present of [true, false]) expect(balance(pruneConditions(statementText(name), () => present))).toBe(0);
  });
});
