import { classOf, isWorldwide, type WordClass } from './common-words';
import { countryAt } from './country-words';
import { heard, latinWords, WORD } from './words';

export interface Token {
  /** What is compared: as it is heard, or the country's code. */
  text: string;
  /** The same word or words in Latin letters. */
  said: string;
  /** As the name has them, as far as that can be told. */
  written: string;
  wordClass: WordClass | 'country';
}

/** A name taken apart once, to be compared often. */
export interface ParsedName {
  name: string;
  tokens: readonly Token[];
  /** The countries that it names, or `*` for all the world; empty where it names no place. */
  scope: readonly string[];
  /** The first letters of the words that count, for acronyms. */
  initials: string;
  /** Whether it may be an acronym: one short word. */
  short: boolean;
}

export function parseName(name: string): ParsedName {
  const words = latinWords(name);
  const inName = name.match(WORD) ?? [];
  const tokens: Token[] = [];
  for (let at = 0; at < words.length;) {
    const country = countryAt(words, at);
    const length = country?.length ?? 1;
    const said = words.slice(at, at + length).join(' ');
    const written = inName.length === words.length ? inName.slice(at, at + length).join(' ') : said;
    at += length;
    if (country) tokens.push({ text: `@${country.code}`, said, written, wordClass: 'country' });
    else {
      const { wordClass, canon } = classOf(said);
      tokens.push({ text: wordClass === 'own' ? heard(said) : canon, said, written, wordClass });
    }
  }
  const named = tokens.filter(({ wordClass }) => wordClass === 'country').map(({ text }) => text.slice(1));
  const everywhere = named.length === 0 && words.some(isWorldwide);
  return {
    name,
    tokens,
    scope: everywhere ? ['*'] : [...new Set(named)].sort(),
    initials: tokens
      .filter(({ wordClass }) => wordClass !== 'link')
      .map(({ said }) => said.charAt(0))
      .join(''),
    short: words.length === 1 && (words[0]?.length ?? 0) <= 7,
  };
}
