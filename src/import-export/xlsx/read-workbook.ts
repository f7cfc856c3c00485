import type { TableRecord } from '../rows/table-record';
import { dateFormats } from './date-formats';
import { readXml } from './read-xml';
import { sharedStrings } from './shared-strings';
import { sheetRecords } from './sheet-records';
import { TooLarge, zipParts } from './zip-parts';

const MEGABYTE = 1024 * 1024;
/** What the parts of a workbook may inflate to: some 300,000 ties. */
const MOST = 256 * MEGABYTE;

const WANTED =
  /^\/?xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/i;

export interface Sheet {
  name: string;
  records: TableRecord[];
}

/**
 * The sheets of an Office Open XML workbook (ECMA-376) with their rows, every cell as text: `report` is told, and
 * nothing is read, where it is none or is too large.
 */
export function readWorkbook(bytes: Buffer, report: (value: string, expected: string) => void): Sheet[] {
  try {
    return sheetsOf(zipParts(bytes, MOST, (name) => WANTED.test(name)));
  } catch (error) {
    if (error instanceof TooLarge) report('more than that', `a workbook of at most ${MOST / MEGABYTE} MB, unpacked`);
    else report(reason(error), 'a workbook that can be read (.xlsx, without a password)');
    return [];
  }
}

function sheetsOf(parts: ReadonlyMap<string, Uint8Array[]>): Sheet[] {
  const part = (name: string) => parts.get(name) ?? parts.get(`/${name}`);
  const workbook = part('xl/workbook.xml');
  if (!workbook) throw new Error('no workbook');
  const { sheets, from1904 } = listed(workbook, targets(part('xl/_rels/workbook.xml.rels') ?? []));
  const strings = sharedStrings(part('xl/sharedStrings.xml') ?? [EMPTY]);
  const dates = dateFormats(part('xl/styles.xml') ?? [EMPTY]);
  return sheets.flatMap(({ name, path }) => {
    const chunks = part(path);
    return chunks ? [{ name, records: sheetRecords(chunks, { strings, dates, from1904 }) }] : [];
  });
}

const EMPTY = Buffer.from('<empty/>');

function listed(chunks: readonly Uint8Array[], paths: ReadonlyMap<string, string>) {
  const sheets: { name: string; path: string }[] = [];
  let from1904 = false;
  readXml(chunks, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
      if (name === 'sheet') sheets.push({ name: attributes.name ?? '', path: paths.get(id ?? '') ?? '' });
    },
  });
  return { sheets, from1904 };
}

/** The path of each part that the workbook names, by its relation's id. */
function targets(chunks: readonly Uint8Array[]): Map<string, string> {
  const paths = new Map<string, string>();
  if (chunks.length === 0) return paths;
  readXml(chunks, {
    open: (_, { Id, Target }) => {
      if (Id && Target) paths.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  return paths;
}

function reason(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}
