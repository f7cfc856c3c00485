import { StartError } from '../../errors';
import { type MappedPaths, type ReadFiles, readMappedFiles } from '../../exchange/mapping/read-mapped-files';
import { readImportFiles } from '../../exchange/read-import-files';
import type { ExistingNodes } from '../../exchange/rows/id-registry';
import { problemLines, printable } from '../../exchange/rows/problem';
import { Language } from '../../language/language';
import type { GraphClient, Run } from '../../store/neo4j/client';
import { isEmpty, type Difference } from './difference';
import { importReadRows, type Reading } from './import-read-rows';
import type { ImportOptions } from './import-rows';
import { reportImport } from './import-summary';
import { listActorNames } from './import.store';
import { listRecordChanges, type RecordChange } from './record-changes';

/** The maximum number of records in a report, one per line. */
const MAX_LINES = 40;
const LABELS: Record<RecordChange['status'], string> = {
  NEW: 'new',
  CHANGED: 'changed',
  ENDED: 'ended',
  CONFIRMED: 'confirmed',
  RETRACTED: 'withdrawn',
};

/** Describes an import, field by field: an English line for each ended, changed and new record. */
export async function reportChanges(read: Run, difference: Difference): Promise<string[]> {
  const { newNodes, changedNodes, newTies, changedTies } = difference;
  const changes = await listRecordChanges(read, difference, { language: Language.EN, max: MAX_LINES });
  const hidden =
    [newNodes, changedNodes, newTies, changedTies].reduce((sum, { length }) => sum + length, 0) - MAX_LINES;
  const more = hidden > 0 ? [`  and ${hidden.toLocaleString('en')} more.`] : [];
  return [...changes.map(lineOf), ...more];
}

function lineOf({ status, id, name, fields }: RecordChange): string {
  const texts = fields.map(({ field, old, new: next }) =>
    status === 'NEW' ? `${field} ${shownValue(next)}` : `${field} ${shownValue(old)} → ${shownValue(next)}`,
  );
  return `  ${LABELS[status]}: ${name} (${id}): ${texts.join(', ')}`;
}

function shownValue(value: string | null): string {
  return value === null ? 'nothing' : printable(value);
}

/** The optional parts of a report. */
interface ReportOptions {
  /** The command that imports the result of a dry run. */
  command?: string | undefined;
}

/** Returns an import’s report. Throws StartError, importing nothing, with a line per problem. */
export function importPath(
  graph: GraphClient,
  path: string,
  dryRun: boolean,
  log: ImportOptions['log'],
  progress: ImportOptions['progress'],
  report: ReportOptions = {},
): Promise<string> {
  const read = (existing: ExistingNodes) => ({ ...readImportFiles(path, existing), notes: [] });
  return importAndReport(graph, read, { dryRun, log, progress, ...report });
}

/** Imports sheets by a mapping, like importPath; the report also lists parts that it omitted. */
export async function importMappedSheets(
  graph: GraphClient,
  paths: MappedPaths,
  options: Reading & ReportOptions,
): Promise<string> {
  const actors = await listActorNames((statement, parameters) => graph.read(statement, parameters));
  return importAndReport(graph, (existing) => readMappedFiles(paths, existing, actors), options);
}

async function importAndReport(
  graph: GraphClient,
  read: (existing: ExistingNodes) => ReadFiles,
  { command, ...options }: Reading & ReportOptions,
): Promise<string> {
  const { read: found, outcome } = await importReadRows(graph, read, options);
  if (!outcome) throw new StartError(['Nothing was imported:', ...problemLines(found.problems)].join('\n'));
  const { difference } = outcome;
  const run: Run = (statement, parameters) => graph.read(statement, parameters);
  const changes = options.dryRun ? await reportChanges(run, difference) : [];
  const next = options.dryRun && command !== undefined && !isEmpty(difference) ? [`Import it: ${command}`] : [];
  return [reportImport(difference, options.dryRun), ...changes, ...found.notes, ...next].join('\n');
}
