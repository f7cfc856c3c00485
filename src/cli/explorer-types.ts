import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSchema, Kind, parse } from 'graphql';
import { explorerDocument, WEB } from './explorer-operations';

const TYPES_FILE = join(WEB, 'graphql/graphql.d.ts');

/** Writes the types of the explorer's operations. Rejects if one does not fit the schema. */
async function writeExplorerTypes(): Promise<void> {
  const [{ codegen }, typescript, operations] = await Promise.all([
    import('@graphql-codegen/core'),
    import('@graphql-codegen/typescript'),
    import('@graphql-codegen/typescript-operations'),
  ]);
  const sdl = readFileSync(join(__dirname, '../../schema/schema.graphql'), 'utf8');
  const document = explorerDocument();
  const types = await codegen({
    filename: TYPES_FILE,
    schema: parse(sdl),
    schemaAst: buildSchema(sdl),
    documents: [{ location: WEB, document }],
    config: {
      enumsAsTypes: true,
      onlyOperationTypes: true,
      skipTypename: true,
      avoidOptionals: { field: true },
      defaultScalarType: 'string',
    },
    pluginMap: { typescript, operations },
    plugins: [{ typescript: { inputMaybeValue: 'T | null | undefined' } }, { operations: {} }],
  });
  const declarations = document.definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map(({ name, operation }) => declaration(name?.value ?? '', operation));
  mkdirSync(dirname(TYPES_FILE), { recursive: true });
  writeFileSync(
    TYPES_FILE,
    [`import type { Document } from '../data/document';`, types, ...declarations, ''].join('\n'),
  );
}

function declaration(name: string, operation: string): string {
  const type = `${name}${operation.charAt(0).toUpperCase()}${operation.slice(1)}`;
  return `export declare const ${name}Document: Document<${type}, ${type}Variables>;`;
}

/** Returns true where the development packages are installed; without them nothing checks types. */
function hasCodegen(): boolean {
  try {
    return require.resolve('@graphql-codegen/core') !== '';
  } catch {
    return false;
  }
}

if (require.main === module && hasCodegen()) void writeExplorerTypes();
