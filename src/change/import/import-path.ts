import { problemLines } from '../../import-export/rows/problem';
import { readImportFiles } from '../../import-export/read-import-files';
import type { GraphRows } from '../../model/rows';
import { StartError } from '../../errors';
import type { GraphClient } from '../../neo4j/client';
import { type Difference } from './difference';
import { importRows, type ImportOptions } from './import-rows';
import { listNodes } from './import.store';

/**
 * Imports a folder of import files or a workbook and returns a summary. Throws StartError with a line for each problem,
 * where there is any; nothing is then imported.
 */
export async function importPath(
  graph: GraphClient,
  path: string,
  dryRun: boolean,
  say: (line: string) => void,
  progress: ImportOptions['progress'],
): Promise<string> {
  const nodes = await listNodes((statement, parameters) => graph.read(statement, parameters));
  const ofType = (wanted: string) => new Set(nodes.filter(({ type }) => type === wanted).map(({ id }) => id));
  const { rows, problems } = readImportFiles(path, {
    countries: ofType('Country'),
    objectives: ofType('Objective'),
    ids: new Set(nodes.map(({ id }) => id)),
    types: new Map(nodes.map(({ id, type }) => [id, type])),
  });
  if (problems.length > 0) throw new StartError(['Nothing was imported:', ...problemLines(problems)].join('\n'));
  const merged = new Map(nodes.flatMap(({ id, mergedInto }) => (mergedInto ? [[id, mergedInto] as const] : [])));
  const found = await importRows({ graph, rows: withoutMerged(rows, merged), dryRun, say, progress });
  return tell(found, dryRun);
}

/** What rows say of an actor that was merged, they say of the one that it is. Its own record stays merged. */
function withoutMerged(rows: GraphRows, merged: ReadonlyMap<string, string>): GraphRows {
  if (merged.size === 0) return rows;
  const self = (id: string): string => (merged.has(id) ? self(merged.get(id)!) : id);
  return {
    ...rows,
    nodes: rows.nodes.filter(({ id }) => !merged.has(id)),
    ties: rows.ties
      .map((tie) => ({ ...tie, from: self(tie.from), to: self(tie.to) }))
      .filter(({ from, to }) => from !== to),
  };
}

const count = (things: { length: number }): string => things.length.toLocaleString('en');

function tell(found: Difference, dryRun: boolean): string {
  const { newNodes, changedNodes, newTies, changedTies, newValues, newEvidence, same, withdrawn } = found;
  return [
    dryRun ? 'This would be imported:' : 'Imported:',
    `${count(newNodes)} new nodes, ${count(changedNodes)} changed;`,
    `${count(newTies)} new ties, ${count(changedTies)} changed;`,
    `${count(newValues)} new values; more evidence for ${count(newEvidence)} records.`,
    `${same.toLocaleString('en')} records are here already as they are.`,
    ...(withdrawn.length > 0
      ? [
          `Left withdrawn, since that was decided here: ${withdrawn.slice(0, 20).join(', ')}${withdrawn.length > 20 ? ' ...' : ''}.`,
        ]
      : []),
  ].join(' ');
}
