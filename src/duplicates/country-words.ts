import countries from 'world-countries';
import { latinWords } from './words';

/** More words than any country's usual name has. */
const LONGEST = 5;

/** Words of a country's name or of its people, in some twenty languages, to its ISO 3166 code; null where two share them. */
let codes: Map<string, string | null> | undefined;
/** With what word each begins, since most words begin none. */
let firstWords: Set<string> | undefined;

function readCodes(): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const { cca3, name, translations, demonyms } of countries) {
    const native = Object.values(name.native).map(({ common }) => common);
    const translated = Object.values(translations).flatMap(({ common, official }) => [common, official]);
    const people = Object.values(demonyms).flatMap(({ f, m }) => [f, m]);
    for (const said of [name.common, name.official, ...native, ...translated, ...people]) {
      const key = latinWords(said).join(' ');
      // Shorter ones are ordinary words somewhere.
      if (key.length >= 4) found.set(key, [undefined, cca3].includes(found.get(key) ?? undefined) ? cca3 : null);
    }
  }
  return found;
}

/** The country that some of the words name, from a place on, and how many of them do; the longest name counts. */
export function countryAt(words: readonly string[], start: number): { code: string; length: number } | undefined {
  codes ??= readCodes();
  firstWords ??= new Set([...codes.keys()].map((key) => key.split(' ', 1)[0] ?? key));
  if (!firstWords.has(words[start] ?? '')) return undefined;
  for (let length = Math.min(LONGEST, words.length - start); length > 0; length--) {
    const code = codes.get(words.slice(start, start + length).join(' '));
    if (code) return { code, length };
  }
  return undefined;
}
