import { buildSchema, validate } from 'graphql';
import { readFileSync } from 'node:fs';
import { emittedTables, SCHEMA_FILE, TABLES_FILE } from '../../../../src/cli/emit-schema';
import { Language } from '../../../../src/language/language';
import { TABLES } from '../../../../src/api/export/all-tables';
import { fileColumns } from '../../../../src/api/export/formats/table-format';
import type { RunQuery } from '../../../../src/api/export/table';

const SCHEMA = buildSchema(readFileSync(SCHEMA_FILE, 'utf8'));

/** The variables without which a table returns nothing. */
const REQUIRED: Readonly<Record<string, object>> = {
  tally: { of: 'ACTORS', by: ['REGION'] },
  routes: { input: { from: ['ECPAT'], to: ['ASEAN'] } },
  invitations: { input: { targets: [{ actor: 'ECPAT' }], seats: 4 } },
};

test('the tables are listed in this order', () => {
  expect(TABLES.map(({ name }) => name)).toEqual(
    'actors,ties,seats,partnerships,campaigns,actions,coverage,gaps,routes,checks,invitations,scorecards,signatories,indicators,commitments,opportunities,meetings,agenda,positions,stakeholders,tally,completeness,rosters,instruments,evidence,sources,changes,nodes,edges'.split(
      ',',
    ),
  );
});

test('the columns and parameters are those of the committed contract, in its order', () => {
  expect(readFileSync(TABLES_FILE, 'utf8')).toBe(emittedTables());
});

describe.each(TABLES)('$name', ({ name, columns, query, rows }) => {
  test('asks a query that the published schema accepts', () => {
    expect(validate(SCHEMA, query)).toEqual([]);
  });

  test('has columns in snake case, each once, with ids next to labels', () => {
    const names = fileColumns(columns).map((column) => column.name);
    expect(new Set(names).size).toBe(names.length);
    for (const column of names) expect(column).toMatch(/^[a-z]+(_[a-z0-9]+)*$/);
    for (const label of names.filter((column) => column.endsWith('_label')))
      expect(names).toContain(label.replace(/_label$/, ''));
  });

  test('asks nothing before its first row is wanted, and every document it asks is valid', async () => {
    const asked: string[] = [];
    const ask: RunQuery = (document) => {
      asked.push(...validate(SCHEMA, document).map(({ message }) => message));
      throw new Error('asked');
    };
    const batches = rows(ask, { variables: { ...REQUIRED[name] }, language: Language.EN })[Symbol.asyncIterator]();
    await expect(batches.next()).rejects.toThrow('asked');
    expect(asked).toEqual([]);
  });
});
