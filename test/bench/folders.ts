import { join } from 'node:path';

/** Where the jars of Neo4j, the worlds and the results are kept. */
export const DATA = join(__dirname, '../../.data');

/** The folder in which the world of this scale is kept. */
export function worldFolder(scale: number): string {
  return join(DATA, `bench-${scale}`);
}
