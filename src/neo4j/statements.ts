import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const FOLDER = join(__dirname, '../../cypher');

/** The text of each statement by its name: the path under cypher/ without the ending, such as "node/read-nodes". */
const texts = new Map(
  readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.endsWith('.cypher'))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const name = relative(FOLDER, path).split(sep).join('/').replace('.cypher', '');
      return [name, readFileSync(path, 'utf8')] as const;
    }),
);

/** Every statement's name, in order. */
export function statementNames(): string[] {
  return [...texts.keys()].sort();
}

/** The text of a statement; an unknown name is a mistake in the code and throws. */
export function statementText(name: string): string {
  const text = texts.get(name);
  if (text === undefined) throw new Error(`There is no statement ${name}`);
  return text;
}
