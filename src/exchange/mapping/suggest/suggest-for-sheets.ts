import { basename } from 'node:path';
import { StartError } from '../../../errors';
import type { DateOrder } from '../../rows/date-text';
import { problemLines, type RowProblem } from '../../rows/problem';
import { readHeaders } from '../headers';
import { type MappingFile, mappingText } from '../mapping';
import { type OpenSheet, openSheetFiles } from '../open-sheets';
import { type ColumnChoice, ColumnFinder, type SampleSheet } from './column-finder';
import { suggestActors, suggestTies } from './suggest-records';

const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-]\d{4}(?:$|[ T])/;
const MONTHS = 12;

/** Whether day or month comes first in the dates of a sheet; undefined where none tells, or they differ. */
function dateOrderOf(rows: readonly (readonly string[])[]): DateOrder | undefined {
  const orders = new Set<DateOrder>();
  for (const cell of rows.flat()) {
    const [, first, second] = SLASHED.exec(cell.trim()) ?? [];
    if (Number(first) > MONTHS) orders.add('day-first');
    if (Number(second) > MONTHS) orders.add('month-first');
  }
  return orders.size === 1 ? [...orders][0] : undefined;
}

/**
 * Proposes a mapping from the headers of a sheet in English, French or Spanish, and its rows: of organisations, with their
 * parents, networks, funders and partners as ties; or of ties between organisations that two columns name. Undefined where
 * no header is understood.
 */
export function suggestMapping(sheet: SampleSheet, finder = new ColumnFinder(sheet)): MappingFile | undefined {
  const records = suggestTies(finder) ?? suggestActors(finder, sheet.name) ?? [];
  if (records.length === 0) return undefined;
  const dates = dateOrderOf(sheet.rows);
  return { ...(dates && { dates }), source: { title: sheet.name, confidence: 'MEDIUM' }, records };
}

/** What the user says of sheets, over what they suggest. */
export interface MappingChoices {
  columns?: readonly (ColumnChoice & { sheet: string })[] | undefined;
  dates?: MappingFile['dates'];
  /** Other parts of the source than its title, and a title of its own. */
  source?: MappingFile['source'];
}

/** The mapping that is proposed for sheets, and how it was found. */
export interface SuggestedMapping {
  /** Undefined where no column is understood. */
  mapping: MappingFile | undefined;
  /** By the name of each sheet. */
  finders: ReadonlyMap<string, ColumnFinder>;
}

/** Proposes one mapping for all sheets; `title` is that of the sheets as the source. */
export function suggestForSheets(
  sheets: readonly OpenSheet[],
  title: string,
  { columns = [], dates, source }: MappingChoices = {},
): SuggestedMapping {
  const finders = new Map<string, ColumnFinder>();
  const suggested = sheets.flatMap((sheet) => {
    const sample = sampleOf(sheet);
    if (!sample) return [];
    const finder = new ColumnFinder(
      sample,
      columns.filter((column) => column.sheet === sheet.name),
    );
    finders.set(sheet.name, finder);
    const mapping = suggestMapping(sample, finder);
    return mapping ? [{ sheet, mapping }] : [];
  });
  const [first] = suggested;
  if (!first) return { mapping: undefined, finders };
  const records = suggested.flatMap(({ sheet: { name, isFile }, mapping }) =>
    mapping.records.map(({ file, ...rest }) => ({
      file,
      ...((!isFile || sheets.length > 1) && { sheet: name }),
      ...rest,
    })),
  );
  const order = dates ?? first.mapping.dates;
  const mapping = {
    ...(order && { dates: order }),
    source: { ...first.mapping.source, title, ...givenParts(source) },
    records,
  };
  return { mapping, finders };
}

/** A form sends what nobody filled in as an empty text. */
function givenParts(source: MappingChoices['source'] = {}) {
  return Object.fromEntries(Object.entries(source).filter(([, part]) => String(part ?? '').trim() !== ''));
}

function sampleOf({ name, records }: OpenSheet): SampleSheet | undefined {
  const found = readHeaders(name, records, undefined, []);
  return found && { name, headers: found.headers.names, rows: found.rows.map(({ cells }) => cells) };
}

/** Proposes a mapping for a workbook or CSV file, as YAML. Throws StartError where it cannot be read or nothing in it is understood. */
export function suggestForFile(path: string): string {
  const problems: RowProblem[] = [];
  const sheets = openSheetFiles([path], problems);
  if (problems.length > 0) throw new StartError(problemLines(problems).join('\n'));
  const { mapping, finders } = suggestForSheets(sheets, basename(path));
  if (!mapping)
    throw new StartError('No column is understood. Write the mapping by hand: src/exchange/mapping/README.md');
  return mappingText(
    mapping,
    [...finders.values()].flatMap(({ headers }) => headers),
  );
}
