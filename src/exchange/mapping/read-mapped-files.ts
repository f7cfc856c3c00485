import { basename } from 'node:path';
import type { GraphRows } from '../../store/model/rows';
import { MAX_CSV_BYTES, readContent } from '../read-content';
import type { ExistingNodes } from '../rows/id-registry';
import type { RowProblem } from '../rows/problem';
import { readRows } from '../rows/read-rows';
import type { NamedActor } from './actor-index';
import { type MappedSheets, type MappingInput, mapSheets } from './map-sheets';
import { parseMapping } from './mapping';
import { openSheetFiles } from './open-sheets';

export interface MappedRows extends MappedSheets {
  rows: GraphRows;
}

export const NO_ROWS: GraphRows = { nodes: [], ties: [], values: [] };

/** Reads sheets by a mapping; any problem, the mapping's first, leaves the rows empty. */
export function readMappedSheets(input: MappingInput, problems: RowProblem[]): MappedRows {
  const mapped = mapSheets(input, problems);
  const rows = readRows(mapped.tables, input.existing);
  const isOfSheet = ({ file }: RowProblem) => Number(file !== input.label);
  problems.sort((a, b) => isOfSheet(a) - isOfSheet(b) || a.line - b.line);
  return { ...mapped, rows: problems.length > 0 ? NO_ROWS : rows };
}

/** The paths of a mapping, and of a workbook or CSV files that it reads. */
export interface MappedPaths {
  mapping: string;
  sheets: readonly string[];
}

export interface ReadFiles {
  /** Rows to load; empty where there is any problem. */
  rows: GraphRows;
  problems: RowProblem[];
  /** The omissions of the mapping, one line each. */
  notes: string[];
}

/** Maximum of items in a note; a large sheet has hundreds. */
const MAX_LISTED = 40;

/** Reads a workbook or CSV files by a mapping (YAML): see readMappedSheets. */
export function readMappedFiles(paths: MappedPaths, existing: ExistingNodes, actors: readonly NamedActor[]): ReadFiles {
  const problems: RowProblem[] = [];
  const label = basename(paths.mapping);
  const content = readContent(paths.mapping, MAX_CSV_BYTES, (value, expected) =>
    problems.push({ file: label, line: 0, column: '', value, expected }),
  );
  const mapping = content && parseMapping(label, content.toString('utf8'), problems);
  const sheets = openSheetFiles(paths.sheets, problems);
  if (!mapping) return { rows: NO_ROWS, problems, notes: [] };
  const mapped = readMappedSheets({ mapping, label, sheets, existing, actors }, problems);
  return { rows: mapped.rows, problems, notes: notesOf(mapped) };
}

function notesOf({ leftOut, alreadyHere, rowsLeftOut }: MappedSheets): string[] {
  return [
    note('Columns left out, since they look like personal data', leftOut.personal),
    note('Columns that the mapping does not read', leftOut.other),
    note(
      'In the graph already under another id, and left as they are',
      alreadyHere.map(({ names, id }) => `${names[0] ?? id} (${id})`),
    ),
    note(
      'Rows left out, since an end is not in the graph or the sheets',
      rowsLeftOut.map(({ label: sheet, line }) => `${sheet} line ${line}`),
    ),
  ].flat();
}

function note(heading: string, items: readonly string[]): string[] {
  const hiddenCount = items.length - MAX_LISTED;
  const listed = items.slice(0, MAX_LISTED).join(', ') + (hiddenCount > 0 ? ` and ${hiddenCount} more` : '');
  return items.length > 0 ? [`${heading}: ${listed}.`] : [];
}
