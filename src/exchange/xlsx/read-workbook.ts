import { bilingual } from '../../language/message';
import { MEGABYTE } from '../read-content';
import { CELL_LIMIT, LongCell } from '../rows/cell-limit';
import type { ProblemText } from '../rows/problem';
import type { TableRecord } from '../rows/row';
import { readDateStyles } from './cell-value';
import { readSharedStrings, readSheet, UnreadableSheet } from './read-sheet';
import { readXml } from './xml';
import { TooLarge, unzip } from './zip';

/** Maximum total size of a workbook's inflated parts: some 300,000 ties. */
const MAX_BYTES = 256 * MEGABYTE;

const PARTS =
  /^\/?xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/i;
const EMPTY = Buffer.from('<empty/>');

export interface Sheet {
  name: string;
  records: TableRecord[];
}

/** Takes a problem's value, the expected one and, for one cell, its sheet, line and column. */
export type ReportWorkbook = (value: ProblemText, expected: ProblemText, at?: CellPlace) => void;

interface CellPlace {
  sheet: string;
  line: number;
  column: string;
}

/** A cell that is too long, and its sheet. */
class LongCellOf extends Error {
  constructor(
    readonly sheet: string,
    readonly cell: LongCell,
  ) {
    super(cell.message);
  }
}

/**
 * Reads the sheets of an Office Open XML workbook (ECMA-376), every cell as text. Reports a file
 * that is no workbook or too large, or has too large a cell; the result is then empty.
 */
export function readWorkbook(bytes: Buffer, report: ReportWorkbook): Sheet[] {
  try {
    return readSheets(unzip(bytes, MAX_BYTES, (name) => PARTS.test(name)));
  } catch (error) {
    if (error instanceof TooLarge) {
      report(bilingual('import.found.tooLarge'), bilingual('import.workbook.size', { max: MAX_BYTES / MEGABYTE }));
    } else if (error instanceof LongCellOf) {
      const { sheet, cell } = error;
      report(cell.found, CELL_LIMIT, { sheet, line: cell.line, column: cell.column });
    } else {
      const obstacle = error instanceof UnreadableSheet ? error.found : bilingual('import.found.damaged');
      report(obstacle, bilingual('import.workbook'));
    }
    return [];
  }
}

function readSheets(parts: ReadonlyMap<string, Uint8Array[]>): Sheet[] {
  const part = (name: string) => parts.get(name) ?? parts.get(`/${name}`);
  const workbook = part('xl/workbook.xml');
  if (!workbook) throw new Error('The archive contains no workbook');
  const { sheets, uses1904 } = readSheetList(workbook, readRelationships(part('xl/_rels/workbook.xml.rels') ?? []));
  const strings = readSharedStrings(part('xl/sharedStrings.xml') ?? [EMPTY]);
  const dateStyles = readDateStyles(part('xl/styles.xml') ?? [EMPTY]);
  return sheets.flatMap(({ name, path }) => {
    const chunks = part(path);
    if (!chunks) return [];
    try {
      return [{ name, records: readSheet(chunks, { strings, dateStyles, uses1904 }) }];
    } catch (error) {
      throw error instanceof LongCell ? new LongCellOf(name, error) : error;
    }
  });
}

function readSheetList(chunks: readonly Uint8Array[], paths: ReadonlyMap<string, string>) {
  const sheets: { name: string; path: string }[] = [];
  let uses1904 = false;
  readXml(chunks, {
    open: (name, attributes) => {
      if (name === 'workbookPr') uses1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
      if (name === 'sheet') sheets.push({ name: attributes.name ?? '', path: paths.get(id ?? '') ?? '' });
    },
  });
  return { sheets, uses1904 };
}

/** The path of each part of the workbook, by its relationship's id. */
function readRelationships(chunks: readonly Uint8Array[]): Map<string, string> {
  const paths = new Map<string, string>();
  if (chunks.length === 0) return paths;
  readXml(chunks, {
    open: (_, { Id, Target }) => {
      if (Id && Target) paths.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  return paths;
}
