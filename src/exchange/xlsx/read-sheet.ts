import { bilingual, type BilingualText, type MessageKey, type MessageValues } from '../../language/message';
import { columnName, LongCell, MAX_CELL_LENGTH } from '../rows/cell-limit';
import type { BadValue } from '../rows/problem';
import type { TableRecord } from '../rows/row';
import { type CellValue, type DatePrecision, isoDateText, numberText } from './cell-value';
import { LongText, readXml, unescapeUnits, type XmlHandlers } from './xml';

/** The parts that the cells of all sheets of a workbook share. */
export interface SharedParts {
  strings: SharedStrings;
  /** The date precision of each cell style. */
  dateStyles: readonly (DatePrecision | undefined)[];
  /** True where dates count from 1904. */
  uses1904: boolean;
}

export interface SharedStrings {
  /** Shared strings; undefined where one is longer than a cell may be. */
  texts: readonly (string | undefined)[];
  /** True where the last string is so long that later ones were not read. */
  isCut: boolean;
}

/** Our widest table has some twenty columns; a cell far to the right would pad every row. */
const MAX_COLUMNS = 256;
/** Maximum per sheet: a nearly empty one may claim far more cells than bytes. */
const MAX_CELLS = 32_000_000;
/** Shared, since a sheet may contain a formula in every cell. */
const NO_FORMULA = bilingual('import.noFormula');

/** A sheet that cannot be read; `found` describes the obstacle as a noun phrase. */
export class UnreadableSheet extends Error {
  readonly found: BilingualText;

  constructor(key: MessageKey, values: MessageValues) {
    const obstacle = bilingual(key, values);
    super(obstacle.en);
    this.found = obstacle;
  }
}

interface Cell {
  column: number;
  type: string;
  style: number;
  raw: LimitedText;
  formula: boolean;
}

/** The strings that the cells of a workbook share, by index (xl/sharedStrings.xml). */
export function readSharedStrings(chunks: readonly Uint8Array[]): SharedStrings {
  const texts: (string | undefined)[] = [];
  const text = new RichText();
  try {
    readXml(chunks, {
      open: (name) => text.open(name),
      text: (part) => text.add(part),
      close: (name) => {
        text.close(name);
        if (name === 'si') texts.push(text.take());
      },
    });
  } catch (error) {
    if (!(error instanceof LongText)) throw error;
    return { texts: [...texts, undefined], isCut: true };
  }
  return { texts, isCut: false };
}

/**
 * The rows of a sheet with any cell, padded to the length of the first: a spreadsheet omits empty
 * cells at the end. Formulas and errors are empty cells with an entry in `bad`. Throws
 * UnreadableSheet where the sheet is too wide or too large, and LongCell at a cell that is too
 * long.
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
  let isUnread = false;

  const tooLong = (index: number) => new LongCell(line, columnName(records[0]?.cells, index));
  const setCell = (index: number, value: CellValue): void => {
    while (cells.length < index) cells.push('');
    cells[index] = typeof value === 'string' ? value : '';
    if (typeof value !== 'string') bad.set(index, value);
  };
  const handlers: XmlHandlers = {
    open: (name, { r, t, s }) => {
      text.open(name);
      if (name === 'row') {
        line = r === undefined ? line + 1 : Number(r);
        column = 0;
        cells = [];
        bad = new Map();
      } else if (name === 'c') {
        column = r === undefined ? column : columnIndex(r);
        cell = { column, type: t ?? 'n', style: Number(s ?? 0), raw: new LimitedText(), formula: false };
        column++;
      } else if (name === 'f' && cell) cell.formula = true;
      inValue = name === 'v';
    },
    text: (part) => {
      if (inValue) cell?.raw.add(part);
      else text.add(part);
    },
    close: (name) => {
      text.close(name);
      inValue = false;
      if (name === 'c' && cell) {
        const value = valueOf(cell, text.take(), shared);
        if (value === undefined) throw tooLong(cell.column);
        isUnread ||= value === NOT_READ;
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
  };
  try {
    readXml(chunks, handlers);
  } catch (error) {
    // The long text belongs to a cell.
    if (error instanceof LongText && cell) throw tooLong(cell.column);
    throw error;
  }
  // The long string was in no cell, or in a cell of another sheet.
  if (isUnread) throw new LongText('A shared string comes after one that is too long');
  return records;
}

/** A shared string after one that is too long. */
const NOT_READ = { value: '', expected: '' };

/** The value of a cell; undefined where it is too long. */
function valueOf(
  { type, style, raw, formula }: Cell,
  inline: string | undefined,
  { strings, dateStyles, uses1904 }: SharedParts,
): CellValue | undefined {
  const text = raw.take();
  if (text === undefined || inline === undefined) return undefined;
  if (formula) {
    const gives = text === '' ? 'nothing' : 'value';
    return { value: bilingual('import.found.formula', { gives, text }), expected: NO_FORMULA };
  }
  if (type === 'inlineStr') return inline;
  if (text === '') return '';
  if (type === 's') {
    const index = Number(text);
    return index in strings.texts ? strings.texts[index] : strings.isCut ? NOT_READ : '';
  }
  if (type === 'b') return text === '1' || text === 'true' ? 'TRUE' : 'FALSE';
  if (type === 'e') return { value: text, expected: bilingual('import.noError') };
  const precision = dateStyles[style];
  if (type === 'd') return isoDateText(text, precision);
  return type === 'n' ? numberText(text, precision, uses1904) : text;
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

/** Joins parts of a text up to the maximum length of a cell. */
class LimitedText {
  private parts: string[] = [];
  private length = 0;

  add(part: string): void {
    this.length += part.length;
    if (this.length <= MAX_WRITTEN) this.parts.push(part);
  }

  /** Returns the text so far, undefined where it exceeds a cell, and starts the next. */
  take(unescape = (text: string) => text): string | undefined {
    const text = this.length <= MAX_WRITTEN ? unescape(this.parts.join('')) : undefined;
    [this.parts, this.length] = [[], 0];
    return text !== undefined && text.length <= MAX_CELL_LENGTH ? text : undefined;
  }
}

/** Maximum characters of the longest text with every unit escaped: see unescapeUnits. */
const MAX_WRITTEN = '_x000D_'.length * MAX_CELL_LENGTH;

/** Joins the text runs of a cell or a shared string, without phonetic guides (`rPh`). */
class RichText {
  private readonly text = new LimitedText();
  private inText = false;
  private phoneticDepth = 0;

  open(name: string): void {
    if (name === 'rPh') this.phoneticDepth++;
    this.inText = name === 't' && this.phoneticDepth === 0;
  }

  add(text: string): void {
    if (this.inText) this.text.add(text);
  }

  close(name: string): void {
    if (name === 'rPh') this.phoneticDepth--;
    this.inText = false;
  }

  /** The same as LimitedText.take. */
  take(): string | undefined {
    return this.text.take(unescapeUnits);
  }
}
