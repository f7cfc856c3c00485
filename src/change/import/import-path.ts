import { StartError } from '../../errors';
import { type MappedPaths, type MappedRows, readMappedSheets } from '../../import-export/mapping/read-mapped-sheets';
import { readImportFiles } from '../../import-export/read-import-files';
import type { ExistingNodes } from '../../import-export/rows/id-registry';
import { problemLines } from '../../import-export/rows/problem';
import type { GraphRows } from '../../model/rows';
import type { GraphClient } from '../../neo4j/client';
import { importRows, type ImportOptions } from './import-rows';
import { reportImport } from './import-summary';
import { listActorNames, listNodes, type StoredNode } from './import.store';

type Reading = Omit<ImportOptions, 'graph' | 'rows'>;

/** Imports a folder or workbook and returns a report. Throws StartError with a line for each problem; nothing is then imported. */
export function importPath(
  graph: GraphClient,
  path: string,
  dryRun: boolean,
  log: ImportOptions['log'],
  progress: ImportOptions['progress'],
): Promise<string> {
  const read = (existing: ExistingNodes) => ({ ...readImportFiles(path, existing), notes: [] });
  return importRead(graph, read, { dryRun, log, progress });
}

/** As importPath, of sheets with columns of their own, by a mapping; the report also says what the mapping left out. */
export async function importMappedSheets(graph: GraphClient, paths: MappedPaths, options: Reading): Promise<string> {
  const actors = await listActorNames((statement, parameters) => graph.read(statement, parameters));
  return importRead(graph, (existing) => readMappedSheets(paths, existing, actors), options);
}

async function importRead(
  graph: GraphClient,
  read: (existing: ExistingNodes) => MappedRows,
  options: Reading,
): Promise<string> {
  const nodes = await listNodes((statement, parameters) => graph.read(statement, parameters));
  const { rows, problems, notes } = read(existingNodes(nodes));
  if (problems.length > 0) throw new StartError(['Nothing was imported:', ...problemLines(problems)].join('\n'));
  const merged = new Map(nodes.flatMap(({ id, mergedInto }) => (mergedInto ? [[id, mergedInto] as const] : [])));
  const difference = await importRows({ graph, rows: redirectMerged(rows, merged), ...options });
  return [reportImport(difference, options.dryRun), ...notes].join('\n');
}

function existingNodes(nodes: readonly StoredNode[]): ExistingNodes {
  const idsOfType = (wanted: string) => new Set(nodes.filter(({ type }) => type === wanted).map(({ id }) => id));
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
        ...{ ...tie, from: target(tie.from), to: target(tie.to) },
        ...(tie.heldBy && { heldBy: target(tie.heldBy) }),
      }))
      .filter(({ from, to }) => from !== to),
  };
}
