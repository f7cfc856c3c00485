import type { GraphRows } from '../../store/model/rows';
import type { RowProblem } from '../rows/problem';
import { readRows } from '../rows/read-rows';
import { type MappedSheets, type MappingInput, mapSheets } from './map-sheets';

export interface MappedRows extends MappedSheets {
  rows: GraphRows;
}

export const NO_ROWS: GraphRows = { nodes: [], ties: [], values: [] };

/**
 * Reads sheets by a mapping, as rows to load, and adds all problems, which are then in order: those of the mapping first.
 * Where there is any problem the rows are empty: an import is all or nothing.
 */
export function readMappedSheets(input: MappingInput, problems: RowProblem[]): MappedRows {
  const mapped = mapSheets(input, problems);
  const rows = readRows(mapped.tables, input.existing);
  const isOfSheet = ({ file }: RowProblem) => Number(file !== input.label);
  problems.sort((a, b) => isOfSheet(a) - isOfSheet(b) || a.line - b.line);
  return { ...mapped, rows: problems.length > 0 ? NO_ROWS : rows };
}
