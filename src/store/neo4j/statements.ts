import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';

const FOLDER = join(__dirname, '../../../cypher');
const FRAGMENTS = 'fragments/';
const TEMPLATES = 'kinds/';

/** A part that statements include as `@name(arguments)`, with `@parameter` for each argument. */
interface Fragment {
  parameters: string[];
  text: string;
}

/** The text of each .cypher file by its path in the folder, such as "graph/node/read-nodes". */
const files = new Map(
  readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.endsWith('.cypher'))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(FOLDER, path).split(sep).join('/').replace('.cypher', ''), readFileSync(path, 'utf8')] as const;
    }),
);

/** The fragments by base name: their folders only sort them. */
const fragments = new Map<string, Fragment>();
for (const [path, text] of files) {
  if (!path.startsWith(FRAGMENTS)) continue;
  const name = basename(path);
  if (fragments.has(name)) throw new Error(`There are two fragments @${name}`);
  fragments.set(name, parseFragment(path, text));
}

/** The statements by path; the folders `graph` and `store` are no part of a name. */
const statements = new Map(
  [...files]
    .filter(([path]) => !path.startsWith(FRAGMENTS) && !path.startsWith(TEMPLATES))
    .map(([path, text]) => [path.replace(/^(graph|store)\//, ''), resolveIncludes(text)]),
);

type Holes = Readonly<Record<string, string>>;

/** Adds a statement from a template: see fillTemplate. */
export function defineStatement(name: string, template: string, holes: Holes): void {
  statements.set(name, fillTemplate(template, holes));
}

/**
 * Returns the text of a template of cypher/kinds with a text, which may include fragments, for each
 * of its holes, `@@name`. Throws for a missing template and for a hole without a text.
 */
export function fillTemplate(template: string, holes: Holes): string {
  const text = files.get(TEMPLATES + template);
  if (text === undefined) throw new Error(`There is no template ${template}`);
  const filled = text.replace(/@@(\w+)/g, (_, hole: string) => {
    const value = holes[hole];
    if (value === undefined) throw new Error(`${template} needs a text for @@${hole}`);
    return value;
  });
  return resolveIncludes(filled);
}

/** Returns the names of all statements, sorted. */
export function statementNames(): string[] {
  return [...statements.keys()].sort();
}

/** Returns the text of a statement with its fragments included. Throws for an unknown name. */
export function statementText(name: string): string {
  const text = statements.get(name);
  if (text === undefined) throw new Error(`There is no statement ${name}`);
  return text;
}

/** Parses a fragment, whose first line names its parameters: `// @known(record): what it means`. */
function parseFragment(path: string, text: string): Fragment {
  const name = basename(path);
  const [, declared, parameters = ''] = /^\/\/ @([\w-]+)\(([^()]*)\):/.exec(text) ?? [];
  if (declared !== name) throw new Error(`cypher/${path}.cypher must begin with "// @${name}(...): ..."`);
  return { parameters: splitArguments(parameters), text: text.replace(/^(\/\/ (?!if \$).*\n)+/, '').trimEnd() };
}

/**
 * Replaces each `@name(arguments)` in a text by that fragment. Throws for an unknown fragment and
 * for a wrong number of arguments. This happens once, when the files are loaded: the statements
 * that Neo4j runs are static.
 */
export function resolveIncludes(text: string): string {
  return text.replace(/@([\w-]+)\(([^()]*)\)/g, (_, name: string, argumentList: string) => {
    const fragment = fragments.get(name);
    if (!fragment) throw new Error(`There is no fragment @${name}`);
    const values = splitArguments(argumentList);
    const { parameters } = fragment;
    if (values.length !== parameters.length) throw new Error(`@${name} takes (${parameters.join(', ')})`);
    const valueOf = new Map(parameters.map((parameter, index) => [parameter, values[index]!]));
    return resolveIncludes(fill(name, fragment, valueOf));
  });
}

function fill(name: string, { text }: Fragment, values: ReadonlyMap<string, string>): string {
  return text.replace(/@(\w+)\b(?![\w-]*\()/g, (_all, parameter: string) => {
    const value = values.get(parameter);
    if (value === undefined) throw new Error(`@${name} has no parameter @${parameter}`);
    return value;
  });
}

function splitArguments(list: string): string[] {
  return list
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
