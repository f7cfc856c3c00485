import type { ExistingNodes } from '../../exchange/rows/id-registry';
import type { GraphRows } from '../../store/model/rows';
import type { GraphClient } from '../../store/neo4j/client';
import { waitForOtherImports } from './import-lock';
import { importRows, type ImportOptions, type ImportOutcome } from './import-rows';
import { listNodes, type StoredNode } from './import.store';

/** Rows as they were read; they are not imported with any problem. */
export interface ReadRows {
  rows: GraphRows;
  problems: readonly unknown[];
}

export type Reading = Omit<ImportOptions, 'graph' | 'rows'>;

/** Reads rows with the known records and imports them; the outcome is null for problems. */
export async function importReadRows<R extends ReadRows>(
  graph: GraphClient,
  read: (existing: ExistingNodes) => R | Promise<R>,
  options: Reading,
): Promise<{ read: R; outcome: ImportOutcome | null }> {
  // The partial records of an import that is still being written may be reverted.
  await waitForOtherImports(graph, options.log, options.deadline);
  const nodes = await listNodes((statement, parameters) => graph.read(statement, parameters));
  const readRows = await read(existingNodes(nodes));
  if (readRows.problems.length > 0) return { read: readRows, outcome: null };
  const merged = new Map(nodes.flatMap(({ id, mergedInto }) => (mergedInto ? [[id, mergedInto] as const] : [])));
  const outcome = await importRows({ graph, rows: redirectMerged(readRows.rows, merged), ...options });
  return { read: readRows, outcome };
}

function existingNodes(nodes: readonly StoredNode[]): ExistingNodes {
  const idsOfType = (searchedType: string) =>
    new Set(nodes.filter(({ type }) => type === searchedType).map(({ id }) => id));
  return {
    countries: idsOfType('Country'),
    objectives: idsOfType('Objective'),
    ids: new Set(nodes.map(({ id }) => id)),
    types: new Map(nodes.map(({ id, type }) => [id, type])),
    hidden: new Map(
      nodes.flatMap(({ id, clearance, restricted }) =>
        clearance === null ? [] : [[id, { clearance, restricted: restricted ?? false }] as const],
      ),
    ),
  };
}

/** Drops the rows of merged actors, and moves their ties to the actors they were merged into. */
function redirectMerged(rows: GraphRows, merged: ReadonlyMap<string, string>): GraphRows {
  if (merged.size === 0) return rows;
  const target = (id: string): string => (merged.has(id) ? target(merged.get(id)!) : id);
  return {
    ...rows,
    nodes: rows.nodes.filter(({ id }) => !merged.has(id)),
    ties: rows.ties
      .map((tie) => ({
        ...tie,
        from: target(tie.from),
        to: target(tie.to),
        ...(tie.heldBy && { heldBy: target(tie.heldBy) }),
        ...(tie.through && { through: [...new Set(tie.through.map(target))] }),
      }))
      .filter(({ from, to }) => from !== to),
  };
}
