import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema } from '../graphql/schema';

export const SCHEMA_FILE = join(__dirname, '../../schema/schema.graphql');

/** The public schema as it is committed: in the order of the names, so that a change shows as a change. */
export function emittedSchema(): string {
  return `${printSchema(lexicographicSortSchema(createSchema()))}\n`;
}

/** Writes the schema or, with --check, says whether the committed one is what the code gives. */
function main(check: boolean): void {
  if (!check) writeFileSync(SCHEMA_FILE, emittedSchema());
  else if (readFileSync(SCHEMA_FILE, 'utf8') !== emittedSchema()) {
    process.stderr.write('schema/schema.graphql is not what the code gives: run npm run schema and commit it.\n');
    process.exitCode = 1;
  }
}

if (require.main === module) main(process.argv.includes('--check'));
