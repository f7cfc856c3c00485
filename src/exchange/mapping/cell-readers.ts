import { bilingual } from '../../language/message';
import { foldText } from '../../language/names';
import type { Column } from '../rows/columns';
import { readDate } from '../rows/date-text';
import { nearest } from '../rows/problem';
import type { MappedCell, MappingContext, SheetColumn, SheetRow } from './mapped-row';
import type { CellSource } from './mapping';
import { firstOf, readActor, readCountries, readIdOfName } from './read-named';

export type ReadCell = (row: SheetRow, context: MappingContext) => MappedCell;
/** Finds a column; reports a missing or unreadable one, and returns undefined. */
export type FindColumn = (header: string) => SheetColumn | undefined;
type ColumnSource = Extract<CellSource, { column: string }>;

/** Columns of ids, where a long number is not a telephone number. */
const ID_COLUMNS: ReadonlySet<Column> = new Set<Column>([
  'id',
  'from',
  'to',
  'by',
  'with',
  'about',
  'actor',
  'held_by',
  'through',
  'of',
  'commitment',
  'campaign',
  'indicator',
]);
/** Text columns in which a date is converted to our format. */
const TEXTS_WITH_DATES: ReadonlySet<Column> = new Set<Column>(['founded', 'active_since']);
/** Columns with several ids. */
const LIST_COLUMNS: ReadonlySet<Column> = new Set<Column>(['countries_iso3', 'with', 'about', 'through']);

/** Returns the reader of a target column; undefined where it needs an unreadable column. */
export function cellReader(target: Column, source: CellSource, find: FindColumn): ReadCell | undefined {
  if (typeof source === 'object' && 'constant' in source) return () => ({ text: source.constant });
  if (typeof source === 'string' || 'column' in source) {
    const from = typeof source === 'string' ? { column: source } : source;
    const column = find(from.column);
    return column && ((row, context) => readColumn(row, context, { column, source: from, target }));
  }
  const isList = LIST_COLUMNS.has(target);
  if ('actor' in source) {
    const [name, country] = [find(source.actor), source.country && find(source.country)];
    return name && ((row, context) => readActor(row, context, { name, country: country || undefined, isList }));
  }
  if ('idOf' in source) {
    const [name, country] = [find(source.idOf), source.country && find(source.country)];
    return name && ((row, context) => readIdOfName(row, context, name, country || undefined, source.prefix));
  }
  const column = find(source.country);
  return column && ((row, context) => readCountries(row, context, { column, isList, first: source.first }));
}

interface TargetColumn {
  column: SheetColumn;
  source: ColumnSource;
  /** The target column. */
  target: Column;
}

function readColumn(
  row: SheetRow,
  { dateOrder }: MappingContext,
  { column, source, target }: TargetColumn,
): MappedCell {
  const cell = firstOf(row.read(column, ID_COLUMNS.has(target)), source.first);
  if (cell.isBad) return cell;
  if (cell.text === '') return { ...cell, text: source.default ?? '' };
  const translated = source.values ? translate(cell.text, source.values, source.otherwise) : cell.text;
  if (translated === undefined) {
    const near = nearest(cell.text, Object.keys(source.values ?? {})).join(', ');
    return row.reject(column, bilingual('import.value', { found: near ? 'some' : 'none', nearest: near }), cell.text);
  }
  const date = TEXTS_WITH_DATES.has(target) ? readDate(translated, dateOrder) : undefined;
  if (date && 'date' in date) return { ...cell, text: date.date };
  if (date?.isUnclear) return row.reject(column, date.expected, translated);
  return { ...cell, text: `${source.prefix ?? ''}${translated}` };
}

/** Translates a value, ignoring case; keeps a value that is a translation already. */
export function translate(
  text: string,
  values: Readonly<Record<string, string>>,
  otherwise: string | undefined,
): string | undefined {
  const folded = foldText(text);
  const entry = Object.entries(values).find(([value]) => foldText(value) === folded);
  return entry?.[1] ?? Object.values(values).find((value) => value === text) ?? otherwise;
}
