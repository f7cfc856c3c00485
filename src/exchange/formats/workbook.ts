import { StartError } from '../../errors';
import { escapeFormula } from '../../language/formula';
import { cellText } from '../rows/cell-text';
import { type Column, columnsOf, FILE_NAMES, sheetName } from '../rows/columns';
import { SheetFull, writeWorkbook } from '../xlsx/write-workbook';
import type { TableSink } from './graph-writer';
import type { Output } from './output-folder';

/** Column widths, in characters; larger for prose. */
const DEFAULT_WIDTH = 14;
const WIDTHS: Partial<Record<Column, number>> = {
  id: 32,
  of: 32,
  from: 24,
  to: 24,
  indicator: 24,
  kind: 20,
  type: 20,
  group: 20,
  name_en: 44,
  name_fr: 44,
  other_names: 24,
  basis: 44,
  outcome: 44,
  note: 44,
  qualifier_en: 44,
  qualifier_fr: 44,
  source_title: 44,
  source_url: 44,
  website: 32,
  locator: 32,
};

/** Writes a workbook of text, one sheet per table. Throws StartError where a table is too long. */
export function workbookSink(output: Output): TableSink {
  const sheets = FILE_NAMES.map((file) => ({
    name: sheetName(file),
    columns: columnsOf(file).map((name) => ({ name, width: WIDTHS[name] ?? DEFAULT_WIDTH })),
    textColumns: true,
  }));
  const workbook = writeWorkbook(sheets, (bytes) => output.write(bytes));
  return {
    row: (file, cells) => {
      const texts = columnsOf(file).map((column) => escapeFormula(cellText(cells[column])));
      try {
        workbook.row(FILE_NAMES.indexOf(file), texts);
      } catch (error) {
        if (!(error instanceof SheetFull)) throw error;
        throw new StartError(`A sheet has no room for all of ${file}: export to csv instead.`);
      }
    },
    end: () => workbook.end(),
  };
}
