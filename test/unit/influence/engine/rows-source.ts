import { join } from 'node:path';
import type { ProjectedNode, ProjectedTie } from '../../../../src/influence/projection/projection';
import type { OpenSource, SourceThread } from '../../../../src/influence/projection/influence-source';

/** The rows of one load, after an optional delay in milliseconds, or the message of its failure. */
export type Load = { nodes: ProjectedNode[]; ties: ProjectedTie[]; after?: number } | { fails: string };

/** A graph without changes: each read uses the next load, then repeats the last. */
export const openSource: OpenSource<Load[]> = (loads) => {
  let count = 0;
  return {
    includeBookmarks: () => Promise.resolve(),
    readHead: () => Promise.resolve({ revision: '', at: null, importing: null, sequence: 0 }),
    listChangesAfter: () => Promise.resolve([]),
    readTouched: () => Promise.reject(new Error('This graph has no changes.')),
    readAll: async (into) => {
      const load = loads[Math.min(count++, loads.length - 1)]!;
      if ('fails' in load) throw new Error(load.fails);
      await new Promise((resolve) => setTimeout(resolve, load.after ?? 0));
      for (const row of load.nodes) into.node(row);
      for (const row of load.ties) into.tie(row);
    },
  };
};

/** A source whose reads in the worker use these loads in turn. */
export function rowsSource(...loads: Load[]): SourceThread {
  return { path: join(__dirname, 'rows-thread.ts'), options: loads };
}
