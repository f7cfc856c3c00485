import { Zip } from 'fflate';
import { rowXml, sheetHead, type SheetPlan, SHEET_END } from './sheet-xml';
import { contentTypes, HEAD, officeRelations, STYLES, workbookXml } from './workbook-xml';
import { ZipPart } from './zip-part';

/** Of one cell and of one sheet. Source: "Excel specifications and limits". */
export const MAX_CHARACTERS = 32_767;
export const MAX_ROWS = 1_048_576;

export interface WorkbookRows {
  /** Adds a row to the sheet of this place. */
  row(sheet: number, cells: readonly string[]): void;
  end(): void;
}

/**
 * An Office Open XML workbook (ECMA-376) whose cells are all text, each sheet with a bold header that stays in view. It is
 * compressed as its rows come; the rows of the first sheet that is not full yet go out at once, those of others wait, compressed.
 */
export function writeWorkbook(sheets: readonly SheetPlan[], write: (bytes: Uint8Array) => void): WorkbookRows {
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    write(chunk);
  });
  const add = (name: string): ZipPart => new ZipPart(zip, name);
  const whole = (name: string, xml: string): void => add(name).end(HEAD + xml);
  whole('[Content_Types].xml', contentTypes(sheets));
  whole('_rels/.rels', officeRelations([['officeDocument', 'xl/workbook.xml']]));
  whole('xl/workbook.xml', workbookXml(sheets));
  whole(
    'xl/_rels/workbook.xml.rels',
    officeRelations([
      ...sheets.map((_, index): [string, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
      ['styles', 'styles.xml'],
    ]),
  );
  whole('xl/styles.xml', STYLES);
  const open = sheets.map((plan, index) => {
    const part = add(`xl/worksheets/sheet${index + 1}.xml`);
    part.write(HEAD + sheetHead(plan) + rowXml(1, plan.columns, 2));
    return { part, line: 1 };
  });
  return {
    row: (index, cells) => {
      const sheet = open[index];
      sheet?.part.write(rowXml(++sheet.line, cells, 1));
    },
    end: () => {
      for (const { part } of open) part.end(SHEET_END);
      zip.end();
    },
  };
}
