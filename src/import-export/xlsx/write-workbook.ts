import { Zip } from 'fflate';
import { StartError } from '../../errors';
import type { TableSink } from '../formats/graph-writer';
import type { Output } from '../formats/output-folder';
import { cellText, escapeFormula } from '../rows/cell-text';
import { type Column, columnsOf, FILE_NAMES, sheetName } from '../rows/columns';
import { escapeUnits, escapeXml } from './xml';
import { ZipFile } from './zip';

/** Characters per cell and rows per sheet. Source: "Excel specifications and limits". */
const MAX_CHARACTERS = 32_767;
const MAX_ROWS = 1_048_576;

/** Column widths, in characters: wider for texts that people read. */
const DEFAULT_WIDTH = 14;
const WIDTHS: Partial<Record<Column, number>> = {
  ...{ id: 32, of: 32, from: 24, to: 24, indicator: 24, kind: 20, type: 20, group: 20 },
  ...{ name_en: 44, name_fr: 44, other_names: 24, basis: 44, outcome: 44, note: 44 },
  ...{ source_title: 44, source_url: 44, website: 32, locator: 32 },
};

/** One workbook with one sheet per table. Throws StartError where a table does not fit in a sheet. */
export function workbookSink(output: Output): TableSink {
  const sheets = FILE_NAMES.map((file) => ({ name: sheetName(file), columns: columnsOf(file) }));
  const workbook = writeWorkbook(sheets, (bytes) => output.write(bytes));
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

interface SheetHeader {
  name: string;
  columns: readonly Column[];
}

/**
 * An Office Open XML workbook (ECMA-376) whose cells are all text, each sheet with a bold, frozen header. Rows are
 * compressed as they come: those of the first unfinished sheet are written at once, those of later ones stay in memory.
 */
export function writeWorkbook(sheets: readonly SheetHeader[], write: (bytes: Uint8Array) => void) {
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    write(chunk);
  });
  const addFile = (name: string, xml: string): void => new ZipFile(zip, name).end(XML_HEADER + xml);
  const sheetPaths = sheets.map((_, index): [string, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`]);
  addFile('[Content_Types].xml', contentTypes(sheets));
  addFile('_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']]));
  addFile('xl/workbook.xml', workbookXml(sheets));
  addFile('xl/_rels/workbook.xml.rels', relationships([...sheetPaths, ['styles', 'styles.xml']]));
  addFile('xl/styles.xml', STYLES);
  const openSheets = sheets.map(({ columns }, index) => {
    const file = new ZipFile(zip, `xl/worksheets/sheet${index + 1}.xml`);
    file.write(XML_HEADER + sheetStart(columns) + rowXml(1, columns, BOLD_STYLE));
    return { file, line: 1 };
  });
  return {
    /** Adds a row to the sheet of this index. */
    row(index: number, cells: readonly string[]): void {
      const sheet = openSheets[index];
      sheet?.file.write(rowXml(++sheet.line, cells, TEXT_STYLE));
    },
    end(): void {
      for (const { file } of openSheets) file.end(SHEET_END);
      zip.end();
    },
  };
}

const XML_HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Indexes into `cellXfs`. Both have the number format "text", so that a number stays as it was written. */
const TEXT_STYLE = 1;
const BOLD_STYLE = 2;
const STYLES = `<styleSheet xmlns="${MAIN_NAMESPACE}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`;

const SHEET_END = '</sheetData></worksheet>';

function sheetStart(columns: readonly Column[]): string {
  const widths = columns.map((column, index) => {
    const width = WIDTHS[column] ?? DEFAULT_WIDTH;
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${TEXT_STYLE}" customWidth="1"/>`;
  });
  return (
    `<worksheet xmlns="${MAIN_NAMESPACE}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" ` +
    `activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`
  );
}

/** A row of text cells; empty ones are omitted. */
function rowXml(line: number, cells: readonly string[], style: number): string {
  const written = cells.map((cell, index) =>
    cell === ''
      ? ''
      : `<c r="${columnLetters(index)}${line}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(escapeUnits(cell))}</t></is></c>`,
  );
  return `<row r="${line}">${written.join('')}</row>`;
}

/** A, Z, AA for the indexes 0, 25, 26. */
function columnLetters(index: number): string {
  return (index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
}

function workbookXml(sheets: readonly SheetHeader[]): string {
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `<workbook xmlns="${MAIN_NAMESPACE}" xmlns:r="${OFFICE_NAMESPACE}"><sheets>${list.join('')}</sheets></workbook>`;
}

function relationships(targets: [type: string, target: string][]): string {
  const list = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE_NAMESPACE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE_NAMESPACE}/relationships">${list.join('')}</Relationships>`;
}

function contentTypes(sheets: readonly SheetHeader[]): string {
  const part = (name: string, type: string): string =>
    `<Override PartName="/xl/${name}.xml" ContentType="${CONTENT_TYPE}.${type}+xml"/>`;
  return `<Types xmlns="${PACKAGE_NAMESPACE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('workbook', 'sheet.main')}${part('styles', 'styles')}${sheets.map((_, index) => part(`worksheets/sheet${index + 1}`, 'worksheet')).join('')}</Types>`;
}
