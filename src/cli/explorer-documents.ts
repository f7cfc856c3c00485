import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { type GraphQLSchema, parse, printSchema } from 'graphql';
import { WEB } from './build-explorer';

export const EXPLORER_TYPES_FILE = join(WEB, 'graphql/graphql.ts');

/**
 * What the explorer asks the API: the types of its operations, and the operations by their hash. The operations are the
 * .graphql files of src/web. Throws where one does not fit the schema.
 */
export async function emitExplorerDocuments(schema: GraphQLSchema): Promise<{ types: string; documents: string }> {
  const sections = await preset.buildGeneratesSection({
    baseOutputDir: './',
    schema: parse(printSchema(schema)),
    schemaAst: schema,
    documents: readDocuments(),
    config: {
      documentMode: 'string',
      useTypeImports: true,
      enumsAsTypes: true,
      onlyOperationTypes: true,
      skipTypename: true,
      avoidOptionals: { field: true },
      defaultScalarType: 'string',
    },
    presetConfig: {
      fragmentMasking: false,
      persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: 'sha256' },
    },
    pluginMap: {},
    plugins: [],
  });
  const contents = new Map<string, string>();
  for (const section of sections) contents.set(section.filename, await codegen(section));
  const types = contents.get('./graphql.ts') ?? '';
  const documents = JSON.parse(contents.get('./persisted-documents.json') ?? '{}') as Record<string, string>;
  return {
    // So that the bundle has no fragments, whose text is part of the operations.
    types: `${types.replaceAll(/= (?=new TypedDocumentString\()/g, '= /* @__PURE__ */ ')}\n`,
    documents: `${JSON.stringify(documents, null, 2)}\n`,
  };
}

function readDocuments() {
  const files = readdirSync(WEB, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql'));
  return files.sort().map((file) => {
    const rawSDL = readFileSync(join(WEB, file), 'utf8');
    return { location: file, rawSDL, document: parse(rawSDL) };
  });
}
