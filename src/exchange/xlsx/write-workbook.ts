import { Zip } from 'fflate';
import { cellXml, type WorkbookCell } from './cell-xml';
import { BOLD_STYLE, fixedParts, MAIN_NAMESPACE, TEXT_STYLE, workbookXml, XML_HEADER } from './workbook-parts';
import { ZipFile } from './zip';

/** Characters per cell and rows per sheet. Source: "Excel specifications and limits". */
const MAX_CHARACTERS = 32_767;
const MAX_ROWS = 1_048_576;

export interface SheetHeader {
  /** The name of the sheet: at most 31 characters, none of []:*?/\ */
  name: string;
  /** Columns; `width` is in characters. */
  columns: readonly { name: string; width: number }[];
  /** True to keep an entry in an empty cell verbatim: a number or date is not text by default. */
  textColumns?: boolean;
  /** True to filter all rows at the header. */
  autoFilter?: boolean;
}

/** The error of a row that exceeds a sheet: too many rows, or too long a text. */
export class SheetFull extends Error {}

export interface WorkbookWriter {
  /** Adds a row to a sheet, counted from 0. Throws SheetFull, having added nothing. */
  row(index: number, cells: readonly WorkbookCell[]): void;
  /** Writes the remaining bytes; no row may follow. */
  end(): void;
}

/**
 * Writes an Office Open XML workbook (ECMA-376), each sheet with a bold, frozen header. Compresses
 * rows as they come, and calls `write` with bytes in order: those of the first unfinished sheet at
 * once, per some 64 KB of text, those of later sheets at the end, from memory.
 */
export function writeWorkbook(sheets: readonly SheetHeader[], write: (bytes: Uint8Array) => void): WorkbookWriter {
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    write(chunk);
  });
  const addFile = (name: string, xml: string): void => new ZipFile(zip, name).end(XML_HEADER + xml);
  for (const [path, xml] of fixedParts(sheets.length)) addFile(path, xml);
  const openSheets = sheets.map((header, index) => {
    const file = new ZipFile(zip, `xl/worksheets/sheet${index + 1}.xml`);
    const names = header.columns.map(({ name }) => name);
    file.write(XML_HEADER + sheetStart(header) + rowXml(1, names, BOLD_STYLE));
    return { header, file, line: 1 };
  });
  return {
    row(index, cells) {
      const sheet = openSheets[index]!;
      if (sheet.line === MAX_ROWS || cells.some((cell) => typeof cell === 'string' && cell.length > MAX_CHARACTERS)) {
        throw new SheetFull();
      }
      sheet.file.write(rowXml(++sheet.line, cells, TEXT_STYLE));
    },
    end() {
      for (const { header, file, line } of openSheets) file.end(sheetEnd(header, line));
      // Written last, since it contains the range of each filter.
      const list = openSheets.map(({ header, line }) => ({
        name: header.name,
        filter: header.autoFilter ? filterRange(header, line, '$') : undefined,
      }));
      addFile('xl/workbook.xml', workbookXml(list));
      zip.end();
    },
  };
}

function sheetStart({ columns, textColumns }: SheetHeader): string {
  const style = textColumns ? ` style="${TEXT_STYLE}"` : '';
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}"${style} customWidth="1"/>`,
  );
  return (
    `<worksheet xmlns="${MAIN_NAMESPACE}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" ` +
    `activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`
  );
}

function sheetEnd(header: SheetHeader, lines: number): string {
  const filter = header.autoFilter ? `<autoFilter ref="${filterRange(header, lines)}"/>` : '';
  return `</sheetData>${filter}</worksheet>`;
}

/** The range of all rows and columns; `absolute` precedes each letter and number. */
function filterRange({ columns }: SheetHeader, lines: number, absolute = ''): string {
  return `${absolute}A${absolute}1:${absolute}${columnLetters(columns.length - 1)}${absolute}${lines}`;
}

function rowXml(line: number, cells: readonly WorkbookCell[], textStyle: number): string {
  const written = cells.map((cell, index) => cellXml(`${columnLetters(index)}${line}`, cell, textStyle));
  return `<row r="${line}">${written.join('')}</row>`;
}

/** Converts the indexes 0, 25, 26 to A, Z, AA. */
function columnLetters(index: number): string {
  return (index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
}
