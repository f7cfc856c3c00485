import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GraphQLSchema, Kind, lexicographicSortSchema, parse, printSchema } from 'graphql';
import { costDirectives } from '../graphql/cost/field-costs';
import { createSchema } from '../graphql/schema';

export const SCHEMA_FILE = join(__dirname, '../../schema/schema.graphql');

/** The public schema in SDL as it is committed: sorted by name, so that a diff shows only what changed. */
export function emittedSchema(): string {
  const schema = createSchema();
  return `${withCosts(schema, printSchema(lexicographicSortSchema(schema)))}\n`;
}

/** The SDL with the directives that say what fields cost, which printSchema leaves out. */
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

/** Writes the schema file or, with --check, fails where the committed file is not what the code emits. */
function main(check: boolean): void {
  if (!check) writeFileSync(SCHEMA_FILE, emittedSchema());
  else if (readFileSync(SCHEMA_FILE, 'utf8') !== emittedSchema()) {
    process.stderr.write('schema/schema.graphql is not what the code emits: run npm run schema and commit it.\n');
    process.exitCode = 1;
  }
}

if (require.main === module) main(process.argv.includes('--check'));
