import type { GraphClient } from './client';
import { statementText } from './statements';

/** The full-text indexes, with the statements that create and drop them. */
const INDEXES = [
  { name: 'names', create: 'schema/index-names', drop: 'schema/drop-index-names' },
  { name: 'tie_id', create: 'schema/index-tie-id', drop: 'schema/drop-index-tie-id' },
  { name: 'tie_held_by', create: 'schema/index-tie-held-by', drop: 'schema/drop-index-tie-held-by' },
  { name: 'tie_days', create: 'schema/index-tie-days', drop: 'schema/drop-index-tie-days' },
];

/**
 * Drops the full-text indexes that lack a label or a relationship type of the statement that creates them: IF NOT EXISTS
 * would keep them as they are, and records of that type would not be found. Returns the names of the constraints and indexes
 * that are left and online.
 */
export async function dropOutdatedIndexes(graph: GraphClient): Promise<ReadonlySet<string>> {
  const existing = await graph.read<{ name: string; of: string[]; isOnline: boolean }>('schema/list-indexes');
  const online = new Set(existing.filter(({ isOnline }) => isOnline).map((index) => index.name));
  for (const { name, create, drop } of INDEXES) {
    const index = existing.find((one) => one.name === name);
    if (!index || typesIn(create).every((type) => index.of.includes(type))) continue;
    await graph.write(drop);
    online.delete(name);
  }
  return online;
}

/** The name of the constraint or index that a statement creates. */
export function nameIn(create: string): string {
  return /^CREATE .*?(\w+) IF NOT EXISTS/m.exec(statementText(create))?.[1] ?? '';
}

/** The labels or relationship types that an index is created for. */
function typesIn(create: string): string[] {
  return /^FOR \(.*?:([\w|]+)/m.exec(statementText(create))?.[1]?.split('|') ?? [];
}
