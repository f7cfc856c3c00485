import { escapeXml } from './xml';

export const XML_HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Indexes of `cellXfs`; the first two have the format "text", which keeps a number verbatim. */
export const TEXT_STYLE = 1;
export const BOLD_STYLE = 2;
export const DATE_STYLE = 3;
/** Style of booleans: without its format, LibreOffice shows true as 1. */
export const BOOLEAN_STYLE = 4;
const DATE_FORMAT = 164;
const BOOLEAN_FORMAT = 165;
const STYLES = `<styleSheet xmlns="${MAIN_NAMESPACE}"><numFmts count="2"><numFmt numFmtId="${DATE_FORMAT}" formatCode="yyyy-mm-dd"/><numFmt numFmtId="${BOOLEAN_FORMAT}" formatCode="&quot;TRUE&quot;;&quot;TRUE&quot;;&quot;FALSE&quot;"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="${DATE_FORMAT}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="${BOOLEAN_FORMAT}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** The parts of a workbook by path, except the sheets and `xl/workbook.xml`. */
export function fixedParts(sheetCount: number): [path: string, xml: string][] {
  const paths = Array.from({ length: sheetCount }, (_, index) => `worksheets/sheet${index + 1}.xml`);
  const sheets = paths.map((path): [string, string] => ['worksheet', path]);
  return [
    ['[Content_Types].xml', contentTypes(paths)],
    ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
    ['xl/_rels/workbook.xml.rels', relationships([...sheets, ['styles', 'styles.xml']])],
    ['xl/styles.xml', STYLES],
  ];
}

/** The part `xl/workbook.xml`; Excel expects an auto filter, such as "$A$1:$C$9", as a name. */
export function workbookXml(sheets: readonly { name: string; filter: string | undefined }[]): string {
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const names = sheets.map(({ name, filter }, index) =>
    filter === undefined
      ? ''
      : `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${escapeXml(`'${name.replaceAll("'", "''")}'!${filter}`)}</definedName>`,
  );
  const definedNames = names.some((name) => name !== '') ? `<definedNames>${names.join('')}</definedNames>` : '';
  return `<workbook xmlns="${MAIN_NAMESPACE}" xmlns:r="${OFFICE_NAMESPACE}"><sheets>${list.join('')}</sheets>${definedNames}</workbook>`;
}

function relationships(targets: [type: string, target: string][]): string {
  const list = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE_NAMESPACE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE_NAMESPACE}/relationships">${list.join('')}</Relationships>`;
}

function contentTypes(sheetPaths: readonly string[]): string {
  const part = (path: string, type: string): string =>
    `<Override PartName="/xl/${path}" ContentType="${CONTENT_TYPE}.${type}+xml"/>`;
  return `<Types xmlns="${PACKAGE_NAMESPACE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('workbook.xml', 'sheet.main')}${part('styles.xml', 'styles')}${sheetPaths.map((path) => part(path, 'worksheet')).join('')}</Types>`;
}
