import { classifyWord, countryAt, isWorldwide, type TokenClass } from './token-classes';
import { latinWords, phoneticKey, WORD } from './words';

export interface Token {
  /** What is compared: a phonetic key, a canonical word, or "@" and a country’s code. */
  key: string;
  /** The word, or the words of a country, in Latin letters. */
  latin: string;
  /** The same as the name spells it, where words and transliteration correspond. */
  written: string;
  tokenClass: TokenClass;
}

export interface ParsedName {
  name: string;
  tokens: readonly Token[];
  /** The codes of the countries that it names; `*` for worldwide names; empty if it names no place. */
  places: readonly string[];
  /** The initials of all words but stop words, as in acronyms. */
  initials: string;
  /** Whether it may be an acronym: one word of up to seven letters. */
  isShort: boolean;
}

/** Splits a name into classified tokens. */
export function parseName(name: string): ParsedName {
  const words = latinWords(name);
  const nameWords = name.match(WORD) ?? [];
  const tokens: Token[] = [];
  for (let index = 0; index < words.length;) {
    const country = countryAt(words, index);
    const length = country?.length ?? 1;
    const latin = words.slice(index, index + length).join(' ');
    const written = nameWords.length === words.length ? nameWords.slice(index, index + length).join(' ') : latin;
    index += length;
    if (country) tokens.push({ key: `@${country.code}`, latin, written, tokenClass: 'country' });
    else {
      const { tokenClass, canonical } = classifyWord(latin);
      const key = tokenClass === 'distinctive' ? phoneticKey(latin) : canonical;
      tokens.push({ key, latin, written, tokenClass });
    }
  }
  const named = tokens.filter(({ tokenClass }) => tokenClass === 'country').map(({ key }) => key.slice(1));
  const worldwide = named.length === 0 && words.some(isWorldwide);
  return {
    name,
    tokens,
    places: worldwide ? ['*'] : [...new Set(named)].sort(),
    initials: tokens
      .filter(({ tokenClass }) => tokenClass !== 'stopWord')
      .map(({ latin }) => latin.charAt(0))
      .join(''),
    isShort: words.length === 1 && (words[0]?.length ?? 0) <= 7,
  };
}
