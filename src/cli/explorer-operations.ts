import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { concatAST, type DocumentNode, parse, print, separateOperations } from 'graphql';
import { kindFacts, kindForms, kindOperations } from './explorer-kinds';

export const WEB = join(__dirname, '../web');

export interface ExplorerOperation {
  name: string;
  /** The operation with the fragments that it uses. */
  text: string;
  /** The SHA-256 of the text, in hexadecimal digits. */
  hash: string;
}

/** Returns the operations and fragments of the .graphql files of src/web, and those of kinds. */
export function explorerDocument(): DocumentNode {
  const files = readdirSync(WEB, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql'));
  const written = files.sort().map((file) => readFileSync(join(WEB, file), 'utf8'));
  return concatAST([...written, kindOperations()].map((text) => parse(text)));
}

export function explorerOperations(): ExplorerOperation[] {
  return Object.entries(separateOperations(explorerDocument())).map(([name, document]) => {
    const text = print(document);
    return { name, text, hash: createHash('sha256').update(text).digest('hex') };
  });
}

/** Provides esbuild with the modules that src/web only declares: operations, facts and forms. */
export function declaredModules(operations: readonly ExplorerOperation[]): Plugin {
  const hashes = new Map(operations.map(({ name, hash }) => [name, hash]));
  const documents = operations.map(({ name, hash }) => [`${name}Document`, { hash }] as const);
  const modules: Readonly<Record<string, object>> = {
    'graphql/graphql': Object.fromEntries(documents),
    'kinds/facts': { KIND_FACTS: kindFacts() },
    'kinds/forms': { KIND_FORMS: kindForms((name) => hashes.get(name)!) },
  };
  return {
    name: 'declared-modules',
    setup(build) {
      const filter = new RegExp(`/(${Object.keys(modules).join('|')})$`);
      build.onResolve({ filter }, ({ path }) => ({ path: filter.exec(path)![1]!, namespace: 'declared' }));
      build.onLoad({ filter: /^/, namespace: 'declared' }, ({ path }) => ({
        contents: Object.entries(modules[path]!)
          .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
          .join('\n'),
      }));
    },
  };
}
