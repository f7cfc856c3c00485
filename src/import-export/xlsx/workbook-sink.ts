import { StartError } from '../../errors';
import { type Column, columnsOf, FILE_NAMES, sheetName } from '../rows/columns';
import { escapeFormula } from '../rows/escape-formula';
import { MAX_CHARACTERS, MAX_ROWS, writeWorkbook } from './write-workbook';
import { cellText } from '../rows/exported-cells';
import type { Output } from '../formats/output-folder';
import type { TableSink } from '../formats/table-writer';

const NARROW = 14;
/** In characters: what is read, and not only looked up, has more room. */
const WIDTHS: Partial<Record<Column, number>> = {
  ...{ id: 32, of: 32, from: 24, to: 24, indicator: 24, kind: 20, type: 20, group: 20 },
  ...{ name_en: 44, name_fr: 44, other_names: 24, basis: 44, outcome: 44, note: 44 },
  ...{ source_title: 44, source_url: 44, website: 32, locator: 32 },
};

/** One workbook, one sheet a table. */
export function workbookSink(output: Output): TableSink {
  const plans = FILE_NAMES.map((file) => ({
    name: sheetName(file),
    columns: columnsOf(file),
    widths: columnsOf(file).map((column) => WIDTHS[column] ?? NARROW),
  }));
  const workbook = writeWorkbook(plans, (bytes) => output.write(bytes));
  const lines = FILE_NAMES.map(() => 1);
  return {
    row: (file, cells) => {
      const sheet = FILE_NAMES.indexOf(file);
      const texts = columnsOf(file).map((column) => escapeFormula(cellText(cells[column])));
      lines[sheet] = (lines[sheet] ?? 0) + 1;
      if (lines[sheet] > MAX_ROWS || texts.some((text) => text.length > MAX_CHARACTERS)) {
        throw new StartError(`A sheet has no room for all of ${file}: export to csv instead.`);
      }
      workbook.row(sheet, texts);
    },
    end: () => workbook.end(),
  };
}
