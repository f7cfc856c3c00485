import { escapeUnits } from './escapes';
import { MAIN } from './workbook-xml';
import { xmlText } from './xml-text';

export interface SheetPlan {
  name: string;
  columns: readonly string[];
  /** Of each column, in characters. */
  widths: readonly number[];
}

export const SHEET_END = '</sheetData></worksheet>';

/** What comes before the rows: the first one stays in view. */
export function sheetHead({ widths }: SheetPlan): string {
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" style="1" customWidth="1"/>`,
  );
  return (
    `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" ` +
    `activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>`
  );
}

/** A row whose cells are all text; an empty one is left out. */
export function rowXml(line: number, cells: readonly string[], style: number): string {
  const written = cells.map((cell, at) =>
    cell === ''
      ? ''
      : `<c r="${letters(at)}${line}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(escapeUnits(cell))}</t></is></c>`,
  );
  return `<row r="${line}">${written.join('')}</row>`;
}

/** The letters of a column by its place from 0: A, Z, AA. */
function letters(at: number): string {
  return (at >= 26 ? letters(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));
}
