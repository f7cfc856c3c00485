import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { concatAST, type DocumentNode, parse, print, separateOperations } from 'graphql';

export const WEB = join(__dirname, '../web');

export interface ExplorerOperation {
  name: string;
  /** With the fragments that it needs. */
  text: string;
  /** The SHA-256 of the text, in hexadecimal digits. */
  hash: string;
}

/** What is in the .graphql files of src/web. */
export function explorerDocument(): DocumentNode {
  const files = readdirSync(WEB, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql'));
  return concatAST(files.sort().map((file) => parse(readFileSync(join(WEB, file), 'utf8'))));
}

export function explorerOperations(): ExplorerOperation[] {
  return Object.entries(separateOperations(explorerDocument())).map(([name, document]) => {
    const text = print(document);
    return { name, text, hash: createHash('sha256').update(text).digest('hex') };
  });
}

/** Gives esbuild the operations by their hash, where a module imports what explorer-types.ts declares. */
export function operationsPlugin(operations: readonly ExplorerOperation[]): Plugin {
  const contents = operations
    .map(({ name, hash }) => `export const ${name}Document = ${JSON.stringify({ hash })};`)
    .join('\n');
  return {
    name: 'operations',
    setup(build) {
      build.onResolve({ filter: /\/graphql\/graphql$/ }, ({ path }) => ({ path, namespace: 'operations' }));
      build.onLoad({ filter: /^/, namespace: 'operations' }, () => ({ contents }));
    },
  };
}
