import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of a statement in this folder. */
export function handWritten(name: string): string {
  return readFileSync(join(__dirname, `${name}.cypher`), 'utf8');
}
