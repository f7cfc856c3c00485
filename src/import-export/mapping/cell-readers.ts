import { foldText } from '../../language/names';
import type { Column } from '../rows/columns';
import type { ExistingNodes } from '../rows/id-registry';
import { type DateOrder, readDate } from '../rows/date-text';
import { nearest } from '../rows/problem';
import { type ActorIndex, describeActor } from './actor-index';
import { countryCode, nearestCountries } from './country-names';
import { idOfName } from './id-of-name';
import type { MappedCell } from './mapped-row';
import type { CellSource } from './mapping';
import type { SheetColumn, SheetRow } from './sheet-row';

/** What the cells of a mapping refer to beside their row. */
export interface MappingContext {
  countries: ExistingNodes['countries'];
  /** The actors of the graph and, once its actors are read, of the sheet. */
  actors: ActorIndex;
  dateOrder: DateOrder | undefined;
  /** Whether a name that is no actor’s is no problem. */
  leaveOutUnknown?: boolean | undefined;
}

export type ReadCell = (row: SheetRow, context: MappingContext) => MappedCell;
/** Finds a column of the sheet; undefined where there is none that may be read, which is reported. */
export type FindColumn = (header: string) => SheetColumn | undefined;
type ColumnSource = Extract<CellSource, { column: string }>;

/** Our columns that hold ids, in which a long number is no telephone number. */
const ID_COLUMNS: ReadonlySet<Column> = new Set<Column>([
  ...([
    'id',
    'from',
    'to',
    'by',
    'with',
    'about',
    'actor',
    'held_by',
    'of',
    'commitment',
    'campaign',
    'indicator',
  ] as const),
]);
/** Our columns of text in which a date is written as ours are, where they hold one. */
const TEXTS_WITH_DATES: ReadonlySet<Column> = new Set<Column>(['founded', 'active_since']);
/** Our columns that hold several ids. */
const LIST_COLUMNS: ReadonlySet<Column> = new Set<Column>(['countries_iso3', 'with', 'about']);

/** How one of our columns is read; undefined where a column of the sheet that it needs may not be read. */
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
  /** Our column. */
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
    const known = Object.keys(source.values ?? {});
    return row.reject(
      column,
      `a value that the mapping translates; nearest: ${nearest(cell.text, known).join(', ')}`,
      cell.text,
    );
  }
  const date = TEXTS_WITH_DATES.has(target) ? readDate(translated, dateOrder) : undefined;
  if (date && 'date' in date) return { ...cell, text: date.date };
  if (date?.isAmbiguous) return row.reject(column, date.expected, translated);
  const isWithoutScheme = target === 'website' && /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/.test(translated);
  return { ...cell, text: `${source.prefix ?? (isWithoutScheme ? 'https://' : '')}${translated}` };
}

/** The translation of a value in any case; a value that is one of the translations stays. */
function translate(
  text: string,
  values: Readonly<Record<string, string>>,
  otherwise: string | undefined,
): string | undefined {
  const wanted = foldText(text);
  const found = Object.entries(values).find(([value]) => foldText(value) === wanted);
  return found?.[1] ?? Object.values(values).find((value) => value === text) ?? otherwise;
}

interface CountryColumn {
  column: SheetColumn;
  isList?: boolean;
  first?: string | undefined;
}

function readCountries(
  row: SheetRow,
  { countries }: MappingContext,
  { column, isList = false, first }: CountryColumn,
): MappedCell {
  const cell = firstOf(row.read(column), first);
  const codes: string[] = [];
  for (const name of namesIn(cell.text, isList, (text) => countryCode(text) !== undefined)) {
    const code = countryCode(name);
    if (code === undefined || !countries.has(code)) {
      const expected = `a country of the graph by its name in English, French or Spanish, or by its ISO 3166 code; nearest: ${nearestCountries(name, countries).join(', ')}`;
      return row.reject(column, expected, name);
    }
    codes.push(code);
  }
  return { ...cell, text: codes.join(';') };
}

interface ActorColumns {
  name: SheetColumn;
  country: SheetColumn | undefined;
  isList: boolean;
}

function readActor(row: SheetRow, context: MappingContext, { name, country, isList }: ActorColumns): MappedCell {
  const cell = row.read(name);
  const inCountry = country && readCountries(row, context, { column: country });
  if (inCountry?.isBad) return { ...cell, text: '', isBad: true };
  const ids: string[] = [];
  for (const one of namesIn(cell.text, isList, () => false)) {
    const match = context.actors.find(one, inCountry?.text || undefined);
    if ('several' in match) {
      return row.reject(
        name,
        `a name of one actor; it is that of ${match.several.map(describeActor).join(' and ')}`,
        one,
      );
    }
    if ('nearest' in match && context.leaveOutUnknown) return { ...cell, text: '', isUnknown: true };
    if ('nearest' in match) {
      const near = match.nearest.length > 0 ? match.nearest.map(describeActor).join(', ') : 'none';
      return row.reject(name, `the name of an actor in the graph or in this sheet; nearest: ${near}`, one);
    }
    ids.push(match.actor.id);
  }
  return { ...cell, text: ids.join(';') };
}

function readIdOfName(
  row: SheetRow,
  context: MappingContext,
  name: SheetColumn,
  country: SheetColumn | undefined,
  prefix: string | undefined,
): MappedCell {
  const cell = row.read(name);
  const inCountry = country && readCountries(row, context, { column: country });
  if (cell.isBad || inCountry?.isBad) return { ...cell, text: '', isBad: true };
  return { ...cell, text: cell.text === '' ? '' : idOfName(cell.text, inCountry?.text || undefined, prefix) };
}

/** What stands before a separator, where a cell may hold several values and one of them is wanted. */
function firstOf(cell: MappedCell, separator: string | undefined): MappedCell {
  return separator === undefined ? cell : { ...cell, text: (cell.text.split(separator)[0] ?? '').trim() };
}

/** The names in a cell; those of a list are separated by semicolons, line ends or, unless it is one name, commas. */
function namesIn(text: string, isList: boolean, isOne: (text: string) => boolean): string[] {
  const parts =
    isList && !isOne(text) ? text.split(/[;|\n]/).flatMap((part) => (isOne(part) ? [part] : part.split(','))) : [text];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
