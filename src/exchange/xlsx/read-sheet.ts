import { bilingual, type BilingualText, type MessageKey, type MessageValues } from '../../language/message';
import type { BadValue } from '../rows/problem';
import type { TableRecord } from '../rows/row';
import { type CellValue, type DatePrecision, isoDateText, numberText } from './cell-value';
import { readXml, unescapeUnits } from './xml';

/** What the cells of all sheets of a workbook refer to. */
export interface SharedParts {
  strings: readonly string[];
  /** The date precision of each cell style. */
  dateStyles: readonly (DatePrecision | undefined)[];
  /** Whether dates count from 1904. */
  uses1904: boolean;
}

/** Our widest table has some twenty columns; a cell far to the right would make a row of mostly empty cells. */
const MAX_COLUMNS = 256;
/** Per sheet: a nearly empty one may claim far more cells than it has bytes. */
const MAX_CELLS = 32_000_000;
/** Shared, since a sheet may hold a formula in every cell. */
const NO_FORMULA = bilingual('import.noFormula');

/** A sheet that cannot be read; `found` says what was found in it, as a noun phrase. */
export class UnreadableSheet extends Error {
  readonly found: BilingualText;

  constructor(key: MessageKey, values: MessageValues) {
    const found = bilingual(key, values);
    super(found.en);
    this.found = found;
  }
}

interface Cell {
  column: number;
  type: string;
  style: number;
  raw: string[];
  formula: boolean;
}

/** The strings that the cells of a workbook share, by index (xl/sharedStrings.xml). */
export function readSharedStrings(chunks: readonly Uint8Array[]): string[] {
  const strings: string[] = [];
  const text = new RichText();
  readXml(chunks, {
    open: (name) => text.open(name),
    text: (part) => text.add(part),
    close: (name) => {
      text.close(name);
      if (name === 'si') strings.push(text.take());
    },
  });
  return strings;
}

/**
 * The rows of a sheet that have any cell, padded to the length of the first one: a spreadsheet omits empty cells at the
 * end. Formulas and errors are empty cells with an entry in `bad`. Throws where the sheet is too wide or too large.
 */
export function readSheet(chunks: readonly Uint8Array[], shared: SharedParts): TableRecord[] {
  const records: TableRecord[] = [];
  const text = new RichText();
  let line = 0;
  let column = 0;
  let cells: string[] = [];
  let bad = new Map<number, BadValue>();
  let cell: Cell | undefined;
  let inValue = false;
  let cellCount = 0;

  const setCell = (index: number, value: CellValue): void => {
    while (cells.length < index) cells.push('');
    cells[index] = typeof value === 'string' ? value : '';
    if (typeof value !== 'string') bad.set(index, value);
  };
  readXml(chunks, {
    open: (name, { r, t, s }) => {
      text.open(name);
      if (name === 'row') {
        line = r === undefined ? line + 1 : Number(r);
        column = 0;
        cells = [];
        bad = new Map();
      } else if (name === 'c') {
        column = r === undefined ? column : columnIndex(r);
        cell = { column, type: t ?? 'n', style: Number(s ?? 0), raw: [], formula: false };
        column++;
      } else if (name === 'f' && cell) cell.formula = true;
      inValue = name === 'v';
    },
    text: (part) => {
      if (inValue) cell?.raw.push(part);
      else text.add(part);
    },
    close: (name) => {
      text.close(name);
      inValue = false;
      if (name === 'c' && cell) {
        const value = valueOf(cell, text.take(), shared);
        if (value !== '') setCell(cell.column, value);
        cell = undefined;
      } else if (name === 'row' && cells.length > 0) {
        const width = records[0]?.cells.length ?? cells.length;
        while (cells.length < width) cells.push('');
        cellCount += cells.length;
        if (cellCount > MAX_CELLS) throw new UnreadableSheet('import.found.cells', { max: MAX_CELLS });
        records.push({ line, cells, ...(bad.size > 0 && { bad }) });
      }
    },
  });
  return records;
}

function valueOf({ type, style, raw, formula }: Cell, inline: string, shared: SharedParts): CellValue {
  const text = raw.join('');
  if (formula) {
    const gives = text === '' ? 'nothing' : 'value';
    return { value: bilingual('import.found.formula', { gives, text }), expected: NO_FORMULA };
  }
  if (type === 'inlineStr') return inline;
  if (text === '') return '';
  if (type === 's') return shared.strings[Number(text)] ?? '';
  if (type === 'b') return text === '1' || text === 'true' ? 'TRUE' : 'FALSE';
  if (type === 'e') return { value: text, expected: bilingual('import.noError') };
  const precision = shared.dateStyles[style];
  if (type === 'd') return isoDateText(text, precision);
  return type === 'n' ? numberText(text, precision, shared.uses1904) : text;
}

/** The index, from 0, of the column of a cell reference such as "AB12". */
function columnIndex(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/.exec(reference)?.[0] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  if (column < 1 || column > MAX_COLUMNS) {
    throw new UnreadableSheet('import.found.column', { cell: reference, max: MAX_COLUMNS });
  }
  return column - 1;
}

/** Joins the runs of a cell's or a shared string's text, without phonetic guides (`rPh`). */
class RichText {
  private parts: string[] = [];
  private inText = false;
  private phoneticDepth = 0;

  open(name: string): void {
    if (name === 'rPh') this.phoneticDepth++;
    this.inText = name === 't' && this.phoneticDepth === 0;
  }

  add(text: string): void {
    if (this.inText) this.parts.push(text);
  }

  close(name: string): void {
    if (name === 'rPh') this.phoneticDepth--;
    this.inText = false;
  }

  /** Returns the text so far and starts the next one. */
  take(): string {
    const text = unescapeUnits(this.parts.join(''));
    this.parts = [];
    return text;
  }
}
