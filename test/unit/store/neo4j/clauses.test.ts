import { chooseClauses, clauseParameters } from '../../../../src/store/neo4j/clauses';
import '../../../../src/kinds/statements';
import { statementNames, statementText } from '../../../../src/store/neo4j/statements';
import { checkEach } from '../../../support/check-each';

const TEXT = `MATCH (n)
WHERE n.id = $id
  AND n.kind IN $kinds // if $kinds
  // if $region $country
  AND EXISTS { (n)-->(place)
    WHERE place.id = $region // if $region
  }
  // if $year
  AND n.year = $year
  // else
  AND n.holds
  // end
  // end
RETURN n`;

const chosen = (...present: string[]) => chooseClauses(TEXT, (name) => present.includes(name)).replace(/\n */g, ' ');

test('clauses whose parameter is absent are left out', () => {
  expect(chosen()).toBe('MATCH (n) WHERE n.id = $id RETURN n');
});

test('a line stays with its parameter', () => {
  expect(chosen('kinds')).toBe('MATCH (n) WHERE n.id = $id AND n.kind IN $kinds RETURN n');
});

test('any one of several parameters is enough, and nested clauses are treated similarly', () => {
  expect(chosen('country')).toBe('MATCH (n) WHERE n.id = $id AND EXISTS { (n)-->(place) } AND n.holds RETURN n');
  expect(chosen('region', 'year')).toBe(
    'MATCH (n) WHERE n.id = $id AND EXISTS { (n)-->(place) WHERE place.id = $region } AND n.year = $year RETURN n',
  );
});

test('the clauses of each statement are closed, with nothing else on the line of a mark', () =>
  checkEach(statementNames(), (name) => {
    const marks = statementText(name).match(/\/\/ (?:if (?=\$)|else$|end\b).*/gm) ?? [];
    const lines = statementText(name).match(/^.*\/\/ (?:if(?: \$\w+)+|else|end)$/gm) ?? [];
    expect(lines).toHaveLength(marks.length);
    const blocks = lines.filter((line) => line.trim().startsWith('//'));
    const open = blocks.filter((line) => line.includes('// if')).length;
    expect(blocks.filter((line) => line.trim() === '// end')).toHaveLength(open);
  }));

test('the texts that can be planned are bounded: few parameters of a statement choose its clauses', () =>
  checkEach(statementNames(), (name) => expect(clauseParameters(statementText(name)).length).toBeLessThanOrEqual(14)));
