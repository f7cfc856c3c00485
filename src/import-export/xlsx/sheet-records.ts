import type { TableRecord } from '../rows/table-record';
import { type CellValue, isoText, numberText } from './cell-value';
import type { DatePrecision } from './date-formats';
import { readXml } from './read-xml';
import { RichText } from './rich-text';

export interface WorkbookTexts {
  strings: readonly string[];
  /** What of a date each cell style shows. */
  dates: readonly (DatePrecision | undefined)[];
  from1904: boolean;
}

/** Of a table of ours, which has some twenty; further to the right a row would be mostly emptiness. */
const MAX_COLUMNS = 256;
/** In one sheet: one that is nearly empty may claim far more cells than it has bytes. */
const MAX_CELLS = 32_000_000;
const NO_FORMULA = 'a value: formulas are not taken (copy the cell, and paste its value)';

interface Cell {
  column: number;
  type: string;
  style: number;
  raw: string[];
  formula: boolean;
}

/**
 * The rows of a sheet that hold anything, each as long as the first: a spreadsheet leaves out empty cells at the end.
 * A formula and an error are taken for nothing, and reported by whoever knows the columns.
 */
export function sheetRecords(chunks: readonly Uint8Array[], workbook: WorkbookTexts): TableRecord[] {
  const records: TableRecord[] = [];
  const rich = new RichText();
  let line = 0;
  let column = 0;
  let cells: string[] = [];
  let bad = new Map<number, { value: string; expected: string }>();
  let cell: Cell | undefined;
  let inValue = false;
  let count = 0;

  const put = (at: number, value: CellValue): void => {
    while (cells.length < at) cells.push('');
    cells[at] = typeof value === 'string' ? value : '';
    if (typeof value !== 'string') bad.set(at, value);
  };
  readXml(chunks, {
    open: (name, { r, t, s }) => {
      rich.open(name);
      if (name === 'row') {
        line = r === undefined ? line + 1 : Number(r);
        column = 0;
        cells = [];
        bad = new Map();
      } else if (name === 'c') {
        column = r === undefined ? column : columnOf(r);
        cell = { column, type: t ?? 'n', style: Number(s ?? 0), raw: [], formula: false };
        column++;
      } else if (name === 'f' && cell) cell.formula = true;
      inValue = name === 'v';
    },
    text: (text) => {
      if (inValue) cell?.raw.push(text);
      else rich.text(text);
    },
    close: (name) => {
      rich.close(name);
      inValue = false;
      if (name === 'c' && cell) {
        const value = valueOf(cell, rich.take(), workbook);
        if (value !== '') put(cell.column, value);
        cell = undefined;
      } else if (name === 'row' && cells.length > 0) {
        const width = records[0]?.cells.length ?? cells.length;
        while (cells.length < width) cells.push('');
        count += cells.length;
        if (count > MAX_CELLS) throw new Error(`a sheet with more than ${MAX_CELLS.toLocaleString('en')} cells`);
        records.push({ line, cells, ...(bad.size > 0 && { bad }) });
      }
    },
  });
  return records;
}

function valueOf({ type, style, raw, formula }: Cell, inline: string, workbook: WorkbookTexts): CellValue {
  const text = raw.join('');
  if (formula) return { value: text === '' ? 'a formula' : `a formula that gives ${text}`, expected: NO_FORMULA };
  if (type === 'inlineStr') return inline;
  if (text === '') return '';
  if (type === 's') return workbook.strings[Number(text)] ?? '';
  if (type === 'b') return text === '1' || text === 'true' ? 'TRUE' : 'FALSE';
  if (type === 'e') return { value: text, expected: 'a value: this is an error of the spreadsheet' };
  const date = workbook.dates[style];
  if (type === 'd') return isoText(text, date);
  return type === 'n' ? numberText(text, date, workbook.from1904) : text;
}

/** The place, from 0, of the column of a cell such as "AB12". */
function columnOf(reference: string): number {
  let column = 0;
  for (const sign of /^[A-Z]{1,3}/.exec(reference)?.[0] ?? '') column = column * 26 + sign.charCodeAt(0) - 64;
  if (column < 1 || column > MAX_COLUMNS) throw new Error(`a cell ${reference}, past the first ${MAX_COLUMNS} columns`);
  return column - 1;
}
