import { join } from 'node:path';

/** The folder of Neo4j's jars, the worlds and the results. */
export const DATA = join(__dirname, '../../.data');

/** The data folder of the world of this scale. */
export function worldFolder(scale: number): string {
  return join(DATA, `bench-${scale}`);
}

/** The data folder of a copy of the world of this scale. */
export function copyFolder(scale: number): string {
  return join(DATA, `bench-${scale}-copy`);
}
