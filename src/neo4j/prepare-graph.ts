import type { GraphClient } from './client';
import { statementNames } from './statements';

/** Makes the constraints and indexes that are not there yet, and waits until the indexes answer. Safe to run at every start. */
export async function prepareGraph(graph: GraphClient): Promise<void> {
  const made = statementNames().filter((name) => /^schema\/(constrain|index)-/.test(name));
  for (const name of made) await graph.write(name);
  await graph.write('schema/await-indexes');
}
