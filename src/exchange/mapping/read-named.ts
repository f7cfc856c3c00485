import { createHash } from 'node:crypto';
import { type BilingualText, bilingual } from '../../language/message';
import { formatWords } from '../../language/names';
import { describeActor, type NamedActor, nameKey } from './actor-index';
import { countryCode, nearestCountries } from './country-names';
import type { MappedCell } from './mapped-row';
import type { MappingContext } from './mapping-context';
import type { SheetColumn, SheetRow } from './sheet-row';

const MAX_LENGTH = 80;
const HASH_LENGTH = 8;

/**
 * An id that is the same whenever a sheet is imported: `KEN-HARBOUR-ALLIANCE` of "Harbour Alliance" in KEN. It does not
 * depend on case, accents and punctuation; that of a long name ends with a hash of it.
 */
export function idOfName(name: string, country: string | undefined, prefix = ''): string {
  const words = nameKey(name).toUpperCase().replaceAll(' ', '-');
  const hash = createHash('sha256').update(words).digest('hex').slice(0, HASH_LENGTH).toUpperCase();
  const own = words.length <= MAX_LENGTH ? words : `${words.slice(0, MAX_LENGTH)}-${hash}`;
  return `${prefix}${[...(country ? [country] : []), own].join('-')}`;
}

/** What stands before a separator, where a cell may hold several values and one of them is wanted. */
export function firstOf(cell: MappedCell, separator: string | undefined): MappedCell {
  return separator === undefined ? cell : { ...cell, text: (cell.text.split(separator)[0] ?? '').trim() };
}

interface CountryColumn {
  column: SheetColumn;
  isList?: boolean;
  first?: string | undefined;
}

/** The code of the country that a cell names; the codes of several in a list. */
export function readCountries(
  row: SheetRow,
  { countries }: MappingContext,
  { column, isList = false, first }: CountryColumn,
): MappedCell {
  const cell = firstOf(row.read(column), first);
  const codes: string[] = [];
  for (const name of namesIn(cell.text, isList, (text) => countryCode(text) !== undefined)) {
    const ownCode = name.toUpperCase();
    const code = countries.has(ownCode) ? ownCode : countryCode(name);
    if (code === undefined || !countries.has(code)) {
      const near = nearestCountries(name, countries).join(', ');
      return row.reject(column, bilingual('import.country', { nearest: near }), name);
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

/** The id of the actor that a cell names, or of each of a list. */
export function readActor(row: SheetRow, context: MappingContext, { name, country, isList }: ActorColumns): MappedCell {
  const cell = row.read(name);
  const inCountry = country && readCountries(row, context, { column: country });
  if (inCountry?.isBad) return { ...cell, text: '', isBad: true };
  const ids: string[] = [];
  for (const one of namesIn(cell.text, isList, () => false)) {
    const match = context.actors.find(one, inCountry?.text || undefined);
    if ('several' in match) {
      return row.reject(name, severalActors(match.several), one);
    }
    if ('nearest' in match && context.leaveOutUnknown) return { ...cell, text: '', isUnknown: true };
    if ('nearest' in match) return row.reject(name, expectedActor(match.nearest), one);
    ids.push(match.actor.id);
  }
  return { ...cell, text: ids.join(';') };
}

function expectedActor(nearest: readonly NamedActor[] | undefined): BilingualText {
  const found = nearest === undefined ? 'unknown' : nearest.length > 0 ? 'some' : 'none';
  return bilingual('import.actor', { found, nearest: listed(nearest ?? []) });
}

function severalActors(actors: readonly NamedActor[]): BilingualText {
  const words = actors.map(describeActor);
  return bilingual('import.actor.several', (language) => ({ actors: formatWords(words, language, 'conjunction') }));
}

function listed(actors: readonly NamedActor[]): string {
  return actors.map(describeActor).join(', ');
}

/** An id made of a name and a country. */
export function readIdOfName(
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

/** The names in a cell; those of a list are separated by semicolons, line ends or, unless it is one name, commas. */
function namesIn(text: string, isList: boolean, isOne: (text: string) => boolean): string[] {
  const parts =
    isList && !isOne(text) ? text.split(/[;|\n]/).flatMap((part) => (isOne(part) ? [part] : part.split(','))) : [text];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
