import countries from 'world-countries';
import { foldText } from '../../language/names';
import { nearest } from '../rows/problem';

/** ISO 3166-1 alpha-3 codes by name or code, folded; null for names that several countries share. Built when first needed. */
let codes: Map<string, string | null> | undefined;

/**
 * The ISO 3166-1 alpha-3 code of a country that is named in English, French, Spanish or its own languages, or by a code of
 * two or three letters: `Côte d’Ivoire`, `Korea, Republic of`, `FR`. Undefined where no country or more than one is named.
 */
export function countryCode(text: string): string | undefined {
  codes ??= readCodes();
  const [first = '', last] = text.split(',').map((part) => part.trim());
  return codes.get(fold(text)) ?? (last ? codes.get(fold(`${last} ${first}`)) : undefined) ?? undefined;
}

function readCodes(): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const { cca2, cca3, name, translations, altSpellings } of countries) {
    const { fra, spa } = translations;
    const native = Object.values(name.native);
    const names = [name, fra, spa, ...native].flatMap((one) => (one ? [one.common, one.official] : []));
    for (const key of new Set([cca2, cca3, ...names, ...altSpellings].map(fold))) {
      const known = found.get(key);
      if (key !== '') found.set(key, known === undefined || known === cca3 ? cca3 : null);
    }
  }
  // A code is the country's own, even where another is spelt so too.
  for (const { cca2, cca3 } of countries) found.set(fold(cca2), cca3).set(fold(cca3), cca3);
  return found;
}

function fold(text: string): string {
  return foldText(text)
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The English names of the graph's countries with the fewest edits from what was found. */
export function nearestCountries(found: string, among: ReadonlySet<string>): string[] {
  const names = countries.filter(({ cca3 }) => among.has(cca3)).map(({ name }) => name.common);
  return nearest(found, names, 2);
}
