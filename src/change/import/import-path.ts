import { StartError } from '../../errors';
import { readImportFiles } from '../../import-export/read-import-files';
import { problemLines } from '../../import-export/rows/problem';
import type { GraphRows } from '../../model/rows';
import type { GraphClient } from '../../neo4j/client';
import { importRows, type ImportOptions } from './import-rows';
import { reportImport } from './import-summary';
import { listNodes } from './import.store';

/** Imports a folder or workbook and returns a report. Throws StartError with a line for each problem; nothing is then imported. */
export async function importPath(
  graph: GraphClient,
  path: string,
  dryRun: boolean,
  log: ImportOptions['log'],
  progress: ImportOptions['progress'],
): Promise<string> {
  const nodes = await listNodes((statement, parameters) => graph.read(statement, parameters));
  const idsOfType = (wanted: string) => new Set(nodes.filter(({ type }) => type === wanted).map(({ id }) => id));
  const { rows, problems } = readImportFiles(path, {
    countries: idsOfType('Country'),
    objectives: idsOfType('Objective'),
    ids: new Set(nodes.map(({ id }) => id)),
    types: new Map(nodes.map(({ id, type }) => [id, type])),
    hidden: new Map(
      nodes.flatMap(({ id, clearance, restricted }) =>
        clearance === null ? [] : [[id, { clearance, restricted: restricted ?? false }] as const],
      ),
    ),
  });
  if (problems.length > 0) throw new StartError(['Nothing was imported:', ...problemLines(problems)].join('\n'));
  const merged = new Map(nodes.flatMap(({ id, mergedInto }) => (mergedInto ? [[id, mergedInto] as const] : [])));
  const difference = await importRows({ graph, rows: redirectMerged(rows, merged), dryRun, log, progress });
  return reportImport(difference, dryRun);
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
