import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema } from '../graphql/schema';

export const SCHEMA_FILE = join(__dirname, '../../schema/schema.graphql');

/** The public schema in SDL as it is committed: sorted by name, so that a diff shows only what changed. */
export function emittedSchema(): string {
  return `${printSchema(lexicographicSortSchema(createSchema()))}\n`;
}

/** Writes the schema file or, with --check, fails where the committed file is not what the code emits. */
function main(check: boolean): void {
  if (!check) writeFileSync(SCHEMA_FILE, emittedSchema());
  else if (readFileSync(SCHEMA_FILE, 'utf8') !== emittedSchema()) {
    process.stderr.write('schema/schema.graphql is not what the code emits: run npm run schema and commit it.\n');
    process.exitCode = 1;
  }
}

if (require.main === module) main(process.argv.includes('--check'));
