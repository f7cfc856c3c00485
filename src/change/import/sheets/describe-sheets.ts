import { translate } from '../../../exchange/mapping/cell-readers';
import { Headers, isPersonalHeader, personalContent, readHeaders } from '../../../exchange/mapping/headers';
import { type CellSource, headersOf, type Mapping } from '../../../exchange/mapping/mapping';
import { chooseSheet } from '../../../exchange/mapping/open-records';
import type { OpenSheet } from '../../../exchange/mapping/open-sheets';
import { type ColumnFinder, distinctValues } from '../../../exchange/mapping/suggest/column-finder';
import { isBlank } from '../../../exchange/rows/row';
import type { DescribedColumn, DescribedSheet } from './import-answer';

const MAX_SAMPLES = 3;
/** The columns of codes that a mapping translates. */
const TRANSLATED: ReadonlySet<string> = new Set(['kind', 'group', 'type']);
/** The columns among them that a record requires. */
const NEEDED: ReadonlySet<string> = new Set(['actors.csv kind', 'ties.csv type']);

/** Describes how a mapping, if any, reads sheets; `finders` give proposed meanings by sheet. */
export function describeSheets(
  sheets: readonly OpenSheet[],
  mapping: Mapping | undefined,
  finders: ReadonlyMap<string, ColumnFinder>,
): DescribedSheet[] {
  return sheets.map((sheet) => {
    const parsed = readHeaders(sheet.name, sheet.records, mapping?.headerRow, []);
    if (!parsed) return { name: sheet.name, rows: 0, columns: [] };
    const rows = parsed.rows.map(({ cells }) => cells);
    const readers = readersOf(sheet, sheets, mapping, parsed.headers);
    const columns = parsed.headers.names.flatMap((header, index) => {
      if (isBlank(header)) return [];
      const reading = readers.filter(({ indexes }) => indexes.has(index));
      return [describeColumn(header, { index, rows, reading, finder: finders.get(sheet.name) })];
    });
    return { name: sheet.name, rows: rows.length, columns };
  });
}

/** One of our columns, or the condition of a record, and the indexes of its source columns. */
interface Reader {
  fills: string;
  source: CellSource | undefined;
  indexes: ReadonlySet<number>;
}

function readersOf(
  sheet: OpenSheet,
  sheets: readonly OpenSheet[],
  mapping: Mapping | undefined,
  { label, line, names }: Headers,
): Reader[] {
  const headers = new Headers(label, line, names, []);
  const indexesOf = (found: readonly string[]) => new Set(found.flatMap((header) => headers.find(header, '') ?? []));
  const records = (mapping?.records ?? []).filter(
    (record) => chooseSheet(sheets, record.sheet ?? mapping?.sheet) === sheet,
  );
  return records.flatMap(({ file, columns }) =>
    Object.entries(columns).map(([column, source]) => ({
      fills: `${file} ${column}`,
      source: TRANSLATED.has(column) ? source : undefined,
      indexes: indexesOf(headersOf(source)),
    })),
  );
}

interface ReadColumn {
  index: number;
  rows: readonly (readonly string[])[];
  reading: readonly Reader[];
  finder: ColumnFinder | undefined;
}

function describeColumn(header: string, { index, rows, reading, finder }: ReadColumn): DescribedColumn {
  const personal = isPersonalHeader(header);
  const samples = personal ? [] : distinctValues({ rows }, index, MAX_SAMPLES);
  return {
    header,
    samples: samples.filter((value) => !personalContent(value, false)),
    meaning: reading.length > 0 ? (finder?.meaningOf(header) ?? null) : null,
    fills: reading.map(({ fills }) => fills),
    personal,
    values: personal ? [] : reading.flatMap((reader) => readAs(reader, { index, rows })),
  };
}

/** Returns the mapping’s codes for values; blank cells count where all records need a value. */
function readAs(
  { fills, source }: Reader,
  { index, rows }: Pick<ReadColumn, 'index' | 'rows'>,
): DescribedColumn['values'] {
  if (!source || typeof source === 'string' || !('column' in source) || !source.values) return [];
  const { values: translations, otherwise, default: blank } = source;
  const hasBlank = NEEDED.has(fills) && rows.some((cells) => isBlank(cells[index] ?? ''));
  return [
    ...distinctValues({ rows }, index).map((value) => ({
      value,
      as: translate(value, translations, otherwise) ?? null,
    })),
    ...(hasBlank ? [{ value: '', as: blank ?? null }] : []),
  ];
}
