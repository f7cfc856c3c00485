import { parseMapping } from '../../../../src/exchange/mapping/mapping';
import { formatProblem, type RowProblem } from '../../../../src/exchange/rows/problem';

function parse(text: string) {
  const problems: RowProblem[] = [];
  const mapping = parseMapping('mapping.yaml', text, problems);
  return { mapping, problems: problems.map(formatProblem) };
}

const RECORD = ['records:', '  - file: actors.csv', '    columns:', '      name_en: Name'];

test('numbers and truth values of YAML are texts of a cell', () => {
  const { mapping, problems } = parse(
    [...RECORD, '      founded: { constant: 1990 }', '      coalition: { constant: true }'].join('\n'),
  );
  expect(problems).toEqual([]);
  expect(mapping?.records[0]?.columns).toEqual({
    name_en: 'Name',
    founded: { constant: '1990' },
    coalition: { constant: 'TRUE' },
  });
});

test('invalid YAML is a problem with its line', () => {
  expect(parse(['records:', '  - file: "actors'].join('\n')).problems).toEqual([
    expect.stringMatching(/^mapping\.yaml line 2: found ".*quote.*", expected YAML$/),
  ]);
});

test.each([
  ['', /^mapping\.yaml/],
  [RECORD.join('\n').replace('actors', 'actor'), /line 2, column records\.0\.file: found "actor\.csv", expected /],
  [
    [...RECORD, '      name_e: X'].join('\n'),
    /line 5, column records\.0\.columns\.name_e: found "X", expected one of id, /,
  ],
  [
    [...RECORD, '      kind: { colum: X }'].join('\n'),
    /line 5, column records\.0\.columns\.kind: .* expected the header/,
  ],
  [[...RECORD, '    when: { column: X }'].join('\n'), /line 5, column records\.0\.when: .* expected \{column, is\}/],
  [[...RECORD, 'source: { publisher: X }'].join('\n'), /line 5, column source: .* expected a title or a url/],
  [[...RECORD, 'dates: dmy'].join('\n'), /line 5, column dates: found "dmy"/],
  [[...RECORD, 'sheets: X'].join('\n'), /sheets/],
])('%j is a problem where it stands', (text, line) => {
  const { mapping, problems } = parse(text);
  expect(mapping).toBeUndefined();
  expect(problems).toEqual([expect.stringMatching(line)]);
});

/** Each list contains ten of the one before. */
const LAUGHS = [...'bcdefghi'].reduce(
  (lines, name, index) => [...lines, `${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[index]!}`).join()}]`],
  ['a: &a [x, x, x, x, x, x, x, x, x, x]'],
);

test.each([
  ['aliases of aliases', [...LAUGHS, ...RECORD], /^mapping\.yaml: found "Excessive alias count.*", expected YAML$/],
  ['an alias of nothing', ['records: *a'], /^mapping\.yaml: found "Unresolved alias.*: a", expected YAML$/],
  ['a list in itself', ['records: &a [*a]'], /^mapping\.yaml line 1, column records\.0: found "\*a", expected /],
  [
    'lists too deep in one another',
    ['records:', '['.repeat(20_000)],
    /^mapping\.yaml line 2: found "more than 64 lists and records in one another", expected YAML$/,
  ],
  ['mappings too deep in one another', ['? '.repeat(20_000)], /more than 64 lists and records in one another/],
])('%s are a problem with its reason', (_, lines, problem) => {
  const { mapping, problems } = parse(lines.join('\n'));
  expect(mapping).toBeUndefined();
  expect(problems).toEqual(expect.arrayContaining([expect.stringMatching(problem)]));
});

test('an alias of a value is that value', () => {
  const { mapping, problems } = parse(
    [...RECORD, '      kind: &kind { constant: NGO }', '      note: *kind'].join('\n'),
  );
  expect(problems).toEqual([]);
  expect(mapping?.records[0]?.columns).toMatchObject({ kind: { constant: 'NGO' }, note: { constant: 'NGO' } });
});
