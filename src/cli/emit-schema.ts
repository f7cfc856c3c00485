import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  getOperationAST,
  type GraphQLSchema,
  Kind,
  lexicographicSortSchema,
  parse,
  printSchema,
  validate,
} from 'graphql';
import { costDirectives } from '../api/graphql/cost/field-costs';
import { type ListedOperation, OPERATIONS_FILE } from '../api/graphql/listed-operations';
import { createSchema } from '../api/graphql/schema';
import { TABLES } from '../api/export/all-tables';
import { fileColumns } from '../api/export/formats/table-format';
import { parametersOf } from '../api/export/parameters';

const FOLDERS = ['operations', 'examples'].map((name) => join(__dirname, '../../schema', name));

/** Returns the manifest of the committed operations. Throws where one does not fit the schema. */
export function emittedOperations(schema: GraphQLSchema): string {
  const operations = FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .map((file) => listedOperation(schema, join(folder, file))),
  );
  return `${JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }, null, 2)}\n`;
}

function listedOperation(schema: GraphQLSchema, path: string): ListedOperation {
  // The first line is its title.
  const body = readFileSync(path, 'utf8').replace(/^# .*\n/, '');
  const document = parse(body);
  const [error] = validate(schema, document);
  if (error) throw new Error(`${path}: ${error.message}`);
  return {
    id: createHash('sha256').update(body).digest('hex'),
    name: getOperationAST(document)?.name?.value ?? nameOfFile(path),
    type: 'query',
    body,
  };
}

/** Returns the name of an operation: ExampleFindARoute for "02-find-a-route.graphql". */
function nameOfFile(path: string): string {
  const words = basename(path, '.graphql').replace(/^\d+-/, '').split('-');
  return `Example${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
}

export const SCHEMA_FILE = join(__dirname, '../../schema/schema.graphql');
export const TABLES_FILE = join(__dirname, '../../schema/tables.json');

/** Returns the public schema in SDL as committed, sorted by name so that a diff is minimal. */
export function emittedSchema(): string {
  const schema = createSchema();
  return `${withCosts(schema, printSchema(lexicographicSortSchema(schema)))}\n`;
}

/** Adds the directives with the costs of fields to the SDL, since printSchema omits them. */
function withCosts(schema: GraphQLSchema, sdl: string): string {
  const insertions: { at: number; text: string }[] = [];
  for (const definition of parse(sdl).definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const { name, loc } of definition.fields ?? []) {
      const text = costDirectives(schema, definition.name.value, name.value);
      if (loc) insertions.push({ at: loc.end, text });
    }
  }
  const starts = [0, ...insertions.map(({ at }) => at)];
  return starts
    .map((start, index) => (insertions[index - 1]?.text ?? '') + sdl.slice(start, starts[index + 1]))
    .join('');
}

/** Returns the columns and parameters of tables as committed, a contract for refreshed files. */
export function emittedTables(): string {
  const schema = createSchema();
  const tables = TABLES.map((table) => [
    table.name,
    {
      columns: Object.fromEntries(fileColumns(table.columns).map(({ name, type }) => [name, type])),
      parameters: Object.fromEntries(parametersOf(table, schema).map(({ name, type }) => [name, String(type)])),
    },
  ]);
  return `${JSON.stringify(Object.fromEntries(tables), null, 2)}\n`;
}

/** Writes the files; with --check, fails where a committed file differs. */
function main(check: boolean): void {
  const files = [
    [SCHEMA_FILE, emittedSchema()],
    [TABLES_FILE, emittedTables()],
    [OPERATIONS_FILE, emittedOperations(createSchema())],
  ] as const;
  for (const [path, emitted] of files) {
    if (!check) writeFileSync(path, emitted);
    else if (readFileSync(path, 'utf8') !== emitted) {
      process.stderr.write(`${path} is not what the code emits: run npm run schema and commit it.\n`);
      process.exitCode = 1;
    }
  }
}

if (require.main === module) main(process.argv.includes('--check'));
