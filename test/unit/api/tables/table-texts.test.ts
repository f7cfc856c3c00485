import 'reflect-metadata';
import { createSchema } from '../../../../src/api/graphql/schema';
import { EXAMPLES } from '../../../../src/api/export/page/table-section';
import { EN, FR } from '../../../../src/language/messages/texts';
import { TABLES } from '../../../../src/api/export/all-tables';
import { parametersOf } from '../../../../src/api/export/parameters';

const schema = createSchema();
const sorted = (names: Iterable<string>) => [...new Set(names)].sort();
const described = (catalogue: object, prefix: string) =>
  sorted(
    Object.keys(catalogue)
      .filter((key) => key.startsWith(`${prefix}.`))
      .map((key) => key.slice(prefix.length + 1)),
  );

describe.each([
  ['English', EN],
  ['French', FR],
] as const)('in %s', (_language, catalogue) => {
  test('each table is described, and no other', () => {
    expect(described(catalogue, 'table')).toEqual(sorted(TABLES.map(({ name }) => name)));
  });

  test('each column is described, and no other', () => {
    expect(described(catalogue, 'column')).toEqual(sorted(TABLES.flatMap(({ columns }) => Object.keys(columns))));
  });

  test('each parameter is described, and no other', () => {
    const names = TABLES.flatMap((table) => parametersOf(table, schema).map(({ name }) => name));
    expect(described(catalogue, 'parameter')).toEqual(sorted(names));
  });

  test('each text is one line of at most 140 characters', () => {
    const texts = Object.entries(catalogue).filter(([key]) => /^(?:table|column|parameter)\./.test(key));
    for (const [, text] of texts) expect(text).toMatch(/^.{1,140}$/);
  });
});

test('a column of one name has one type', () => {
  const types = new Map<string, string>();
  for (const { columns } of TABLES) {
    for (const [name, type] of Object.entries(columns)) {
      expect(types.get(name) ?? type).toBe(type);
      types.set(name, type);
    }
  }
});

test('each table has an example', () => {
  expect(sorted(Object.keys(EXAMPLES))).toEqual(sorted(TABLES.map(({ name }) => name)));
});
