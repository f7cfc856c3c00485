import { basename } from 'node:path';
import { StartError } from '../../../errors';
import { bilingual } from '../../../language/message';
import type { DateOrder } from '../../rows/date-text';
import { problemLines, type RowProblem } from '../../rows/problem';
import { readHeaders } from '../headers';
import { headersOf, type MappingFile, mappingText } from '../mapping';
import { type OpenSheet, openSheetFiles } from '../open-sheets';
import { type ColumnChoice, ColumnFinder, type Meaning, type SampleSheet } from './column-finder';
import { suggestActors, type SuggestedRecord, suggestTies } from './suggest-records';

const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-]\d{4}(?:$|[ T])/;
const MONTHS = 12;

/** The order of day and month in dates of a sheet; undefined where none shows it or they differ. */
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
 * Proposes a mapping from the headers, in English, French or Spanish, and rows of a sheet: of
 * organisations, with parents, networks, funders and partners as ties; or of ties between two
 * columns of organisations. Undefined where no header is understood.
 */
export function suggestMapping(sheet: SampleSheet, finder = new ColumnFinder(sheet)): MappingFile | undefined {
  const records = suggestTies(finder) ?? suggestActors(finder, sheet.name) ?? [];
  if (records.length === 0) return undefined;
  const dates = dateOrderOf(sheet.rows);
  const names = namesChosen(finder);
  return {
    ...(dates && { dates }),
    source: { title: sheet.name, confidence: 'MEDIUM' },
    ...(Object.keys(names).length > 0 && { names }),
    records,
  };
}

/** Meanings of columns whose values are translated one by one. */
const TRANSLATED: ReadonlySet<Meaning> = new Set<Meaning>(['kind', 'group', 'tieType']);

/** The user's meanings of names, by the header of their column. */
function namesChosen(finder: ColumnFinder): Record<string, Record<string, string>> {
  const chosen = finder.chosen.flatMap(({ header, values }) =>
    values && !TRANSLATED.has(finder.meaningOf(header)!) ? [[header, { ...values }] as const] : [],
  );
  return Object.fromEntries(chosen);
}

const OF_TIES: ReadonlySet<Meaning> = new Set<Meaning>(['from', 'to', 'tieType', 'since', 'until']);

/** The columns that the user wants to read but these records do not, each with the reason. */
function unreadColumns(sheet: SampleSheet, finder: ColumnFinder, records: readonly SuggestedRecord[]): RowProblem[] {
  const read = new Set(
    records.flatMap(({ columns, when }) => [
      ...Object.values(columns).flatMap(headersOf),
      ...(when ? [when.column] : []),
    ]),
  );
  const isOfTies = records[0]?.file === 'ties.csv';
  return finder.chosen.flatMap(({ header, meaning }) => {
    if (!meaning || read.has(header)) return [];
    const otherHeader =
      finder.chosen.find((choice) => choice.meaning === meaning && choice.header !== header)?.header ?? '';
    const reason = otherHeader
      ? 'twice'
      : isOfTies
        ? 'ofTies'
        : OF_TIES.has(meaning)
          ? 'ties'
          : meaning === 'parentId'
            ? 'id'
            : 'name';
    const expected = bilingual('import.unread', { reason, other: otherHeader });
    return [{ file: sheet.name, line: 0, column: header, value: header, expected }];
  });
}

/** The user's choices for sheets, which override the proposals. */
export interface MappingChoices {
  columns?: readonly (ColumnChoice & { sheet: string })[] | undefined;
  dates?: MappingFile['dates'];
  /** Parts of the source other than its title, and a title that replaces the default. */
  source?: MappingFile['source'];
}

/** The mapping that is proposed for sheets, and its column finders. */
export interface SuggestedMapping {
  /** The mapping; undefined where no column is understood. */
  mapping: MappingFile | undefined;
  /** Column finders by the name of each sheet. */
  finders: ReadonlyMap<string, ColumnFinder>;
  /** The columns that the user wants to read but the mapping does not. */
  problems: RowProblem[];
}

/** Proposes one mapping for all sheets; `title` is the default title of their source. */
export function suggestForSheets(
  sheets: readonly OpenSheet[],
  title: string,
  { columns = [], dates, source }: MappingChoices = {},
): SuggestedMapping {
  const finders = new Map<string, ColumnFinder>();
  const problems: RowProblem[] = [];
  const suggested = sheets.flatMap((sheet) => {
    const sample = sampleOf(sheet);
    if (!sample) return [];
    const finder = new ColumnFinder(
      sample,
      columns.filter((column) => column.sheet === sheet.name),
    );
    finders.set(sheet.name, finder);
    const mapping = suggestMapping(sample, finder);
    problems.push(...unreadColumns(sample, finder, mapping?.records ?? []));
    return mapping ? [{ sheet, mapping }] : [];
  });
  const [first] = suggested;
  if (!first) return { mapping: undefined, finders, problems };
  const records = suggested.flatMap(({ sheet: { name, isFile }, mapping }) =>
    mapping.records.map(({ file, ...rest }) => ({
      file,
      ...((!isFile || sheets.length > 1) && { sheet: name }),
      ...rest,
    })),
  );
  const order = dates ?? first.mapping.dates;
  const names = suggested.flatMap(({ mapping }) => (mapping.names ? [mapping.names] : []));
  const mapping = {
    ...(order && { dates: order }),
    source: { ...first.mapping.source, title, ...filledParts(source) },
    ...(names.length > 0 && { names: Object.assign({}, ...names) as MappingFile['names'] }),
    records,
  };
  return { mapping, finders, problems };
}

/** A form sends an empty text for a blank field. */
function filledParts(source: MappingChoices['source'] = {}) {
  return Object.fromEntries(Object.entries(source).filter(([, part]) => String(part ?? '').trim() !== ''));
}

function sampleOf({ name, records }: OpenSheet): SampleSheet | undefined {
  const content = readHeaders(name, records, undefined, []);
  return content && { name, headers: content.headers.names, rows: content.rows.map(({ cells }) => cells) };
}

/** Returns a proposed mapping as YAML. Throws StartError for an unreadable or unclear file. */
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
