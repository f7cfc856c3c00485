import { createHash } from 'node:crypto';
import countries from 'world-countries';
import { bilingual, type BilingualText, textIn } from '../../language/message';
import { foldText, formatWords } from '../../language/names';
import { nearest, type PossibleAnswer } from '../rows/problem';
import { type ActorIndex, describeActor, type NamedActor, nameKey } from './actor-index';
import { headerWords } from './headers';
import type { MappedCell, MappingContext, SheetColumn, SheetRow } from './mapped-row';

/** ISO 3166-1 alpha-3 codes by folded name or code; null for a name of several countries. */
let codes: Map<string, string | null> | undefined;

/**
 * Returns the ISO 3166-1 alpha-3 code of a country, from its name in English, French, Spanish or
 * its own languages, or a code of two or three letters: `Côte d’Ivoire`, `Korea, Republic of`,
 * `FR`. Undefined where no country or more than one matches.
 */
export function countryCode(text: string): string | undefined {
  codes ??= readCodes();
  const [first = '', last] = text.split(',').map((part) => part.trim());
  return codes.get(fold(text)) ?? (last ? codes.get(fold(`${last} ${first}`)) : undefined) ?? undefined;
}

function readCodes(): Map<string, string | null> {
  const codesByName = new Map<string, string | null>();
  for (const { cca2, cca3, name, translations, altSpellings } of countries) {
    const { fra, spa } = translations;
    const native = Object.values(name.native);
    const names = [name, fra, spa, ...native].flatMap((forms) => (forms ? [forms.common, forms.official] : []));
    for (const key of new Set([cca2, cca3, ...names, ...altSpellings].map(fold))) {
      const previous = codesByName.get(key);
      if (key !== '') codesByName.set(key, previous === undefined || previous === cca3 ? cca3 : null);
    }
  }
  // A code has precedence over another country's name with the same spelling.
  for (const { cca2, cca3 } of countries) codesByName.set(fold(cca2), cca3).set(fold(cca3), cca3);
  return codesByName;
}

function fold(text: string): string {
  return foldText(text)
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The two countries of the graph whose English or French name has the fewest edits from a text. */
export function nearestCountries(
  text: string,
  among: ReadonlySet<string>,
): (PossibleAnswer & { name: BilingualText })[] {
  const byName = new Map(
    countries
      .filter(({ cca3 }) => among.has(cca3))
      .flatMap(({ cca3, name, translations: { fra = name } }) => {
        const country = { as: cca3, name: { en: name.common, fr: fra.common } };
        return [name, fra].flatMap(({ common, official }) =>
          [common, official].map((form) => [form, country] as const),
        );
      }),
  );
  return [...new Set(nearest(text, byName.keys(), byName.size).map((name) => byName.get(name)!))].slice(0, 2);
}

/** The id that the mapping assigns to a name in a column. */
function assignedIdOf({ names }: MappingContext, { header }: SheetColumn, name: string): string | undefined {
  return names.get(headerWords(header))?.get(foldText(name));
}

const MAX_LENGTH = 80;
const HASH_LENGTH = 8;

/**
 * Returns a stable id, the same at every import: `KEN-HARBOUR-ALLIANCE` for "Harbour Alliance" in
 * KEN. Ignores case, accents and punctuation; the id of a long name ends with its hash.
 */
export function idOfName(name: string, country: string | undefined, prefix = ''): string {
  const words = nameKey(name).toUpperCase().replaceAll(' ', '-');
  const hash = createHash('sha256').update(words).digest('hex').slice(0, HASH_LENGTH).toUpperCase();
  const ownPart = words.length <= MAX_LENGTH ? words : `${words.slice(0, MAX_LENGTH)}-${hash}`;
  return `${prefix}${[...(country ? [country] : []), ownPart].join('-')}`;
}

/** Returns the text before a separator, for a cell with several values of which one is needed. */
export function firstOf(cell: MappedCell, separator: string | undefined): MappedCell {
  return separator === undefined ? cell : { ...cell, text: (cell.text.split(separator)[0] ?? '').trim() };
}

interface CountryColumn {
  column: SheetColumn;
  isList?: boolean;
  first?: string | undefined;
}

/** Reads the code of the country in a cell; several codes for a list. */
export function readCountries(
  row: SheetRow,
  context: MappingContext,
  { column, isList = false, first }: CountryColumn,
): MappedCell {
  const cell = firstOf(row.read(column), first);
  const { countries } = context;
  const codes: string[] = [];
  for (const text of namesIn(cell.text, isList, (part) => countryCode(part) !== undefined)) {
    const name = assignedIdOf(context, column, text) ?? text;
    const ownCode = name.toUpperCase();
    const code = countries.has(ownCode) ? ownCode : countryCode(name);
    if (code === undefined || !countries.has(code)) {
      const near = nearestCountries(name, countries);
      const expected = bilingual('import.country', (language) => ({
        nearest: near.map(({ name }) => textIn(name, language)).join(', '),
      }));
      return row.reject(column, expected, name, near);
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

/** Reads the id of the actor in a cell, or of each actor in a list. */
export function readActor(row: SheetRow, context: MappingContext, { name, country, isList }: ActorColumns): MappedCell {
  const cell = row.read(name);
  const inCountry = country && readCountries(row, context, { column: country });
  if (inCountry?.isBad) return { ...cell, text: '', isBad: true };
  const ids: string[] = [];
  for (const text of namesIn(cell.text, isList, () => false)) {
    const assignedId = assignedIdOf(context, name, text);
    if (assignedId !== undefined) {
      ids.push(assignedId);
      continue;
    }
    const result = findActor(context.actors, text, inCountry?.text || undefined);
    if ('id' in result) ids.push(result.id);
    else if (result.isUnknown && context.leaveOutUnknown) return { ...cell, text: '', isUnknown: true };
    else return row.reject(name, result.expected, text, result.answers);
  }
  return { ...cell, text: ids.join(';') };
}

/** Returns the id of the actor with a name, or the problem where none or several match. */
export function findActor(
  actors: ActorIndex,
  name: string,
  country?: string,
): { id: string } | { expected: BilingualText; answers: PossibleAnswer[]; isUnknown: boolean } {
  const match = actors.find(name, country);
  if ('actor' in match) return { id: match.actor.id };
  if ('several' in match) {
    const { several } = match;
    return { expected: severalActors(several), answers: possibleActors(several), isUnknown: false };
  }
  return {
    isUnknown: true,
    // The nearest names are searched on demand.
    get expected() {
      return expectedActor(match.nearest);
    },
    get answers() {
      return possibleActors(match.nearest);
    },
  };
}

function expectedActor(nearest: readonly NamedActor[] | undefined): BilingualText {
  const matchCount = nearest === undefined ? 'unknown' : nearest.length > 0 ? 'some' : 'none';
  return bilingual('import.actor', { found: matchCount, nearest: listed(nearest ?? []) });
}

function severalActors(actors: readonly NamedActor[]): BilingualText {
  const words = actors.map(describeActor);
  return bilingual('import.actor.several', (language) => ({ actors: formatWords(words, language, 'conjunction') }));
}

function possibleActors(actors: readonly NamedActor[] = []): PossibleAnswer[] {
  return actors.map((actor) => ({ as: actor.id, name: describeActor(actor) }));
}

function listed(actors: readonly NamedActor[]): string {
  return actors.map(describeActor).join(', ');
}

/** Makes an id of a name and a country. */
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

/** Splits a list at semicolons, line ends or, unless the cell is one name, commas. */
function namesIn(text: string, isList: boolean, isOne: (text: string) => boolean): string[] {
  const parts =
    isList && !isOne(text) ? text.split(/[;|\n]/).flatMap((part) => (isOne(part) ? [part] : part.split(','))) : [text];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
