import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { getOperationAST, type GraphQLSchema, parse, validate } from 'graphql';
import type { ListedOperation } from '../api/graphql/listed-operations';

const FOLDERS = ['operations', 'examples'].map((name) => join(__dirname, '../../schema', name));

/** The manifest of the operations that are committed as files. Throws where one does not fit the schema. */
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

/** "02-find-a-route.graphql" is ExampleFindARoute. */
function nameOfFile(path: string): string {
  const words = basename(path, '.graphql').replace(/^\d+-/, '').split('-');
  return `Example${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
}
