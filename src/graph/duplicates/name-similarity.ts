import { ratio } from 'fuzzball';
import {
  classifyWord,
  countryAt,
  isWorldwide,
  latinWords,
  phoneticKey,
  TOKEN_WEIGHTS,
  type TokenClass,
  WORD,
} from './token-classes';

/** Distinctive words below this similarity are different words. */
const MIN_WORD_SIMILARITY = 0.8;
/** Factor for names of different places: "ECPAT France", "ECPAT Belgium". */
const OTHER_PLACE_FACTOR = 0.5;
/** The similarity of a name and its acronym. */
const ACRONYM_SIMILARITY = 0.7;
/** The weight of the same acronym against the similarity of full names that differ. */
const SHARED_ACRONYM_WEIGHT = 0.6;

export interface NameSimilarity {
  /** 0 to 1. */
  value: number;
  names: readonly [string, string];
  /** Words of either name that the other lacks, as written. */
  extra: readonly string[];
}

/**
 * Returns the similarity of the most similar names of two actors. A shared acronym counts less than
 * full names that agree. `country` is that of both actors, or null: see nameSimilarity.
 */
export function bestNameSimilarity(
  names: readonly ParsedName[],
  otherNames: readonly ParsedName[],
  country: string | null,
): NameSimilarity {
  const pairs = names.flatMap((name) =>
    otherNames.map((other) => ({
      similarity: nameSimilarity(name, other, country),
      isShort: name.isShort || other.isShort,
    })),
  );
  const any = best(pairs.map(({ similarity }) => similarity)) ?? { value: 0, names: ['', ''], extra: [] };
  const full = best(pairs.filter(({ isShort }) => !isShort).map(({ similarity }) => similarity));
  if (!full || full.value >= any.value) return full ?? any;
  const mixed = SHARED_ACRONYM_WEIGHT * any.value + (1 - SHARED_ACRONYM_WEIGHT) * full.value;
  return { ...any, value: Math.max(full.value, mixed) };
}

/** Returns the highest value, then the first in the order of names for a deterministic result. */
function best(similarities: readonly NameSimilarity[]): NameSimilarity | undefined {
  const key = ({ names }: NameSimilarity) => [...names].sort().join('\n');
  return similarities.reduce<NameSimilarity | undefined>((top, next) => {
    const isBetter = !top || next.value > top.value || (next.value === top.value && key(next) < key(top));
    return isBetter ? next : top;
  }, undefined);
}

/**
 * Returns the similarity of two names, 0 to 1 and symmetric: the share of their total token weight
 * in matched tokens, in any order; tokens spelt differently count by their indel ratio (fuzzball’s
 * `ratio`). The name of `country` weighs no more than a stop word, since both actors are in it.
 */
export function nameSimilarity(name: ParsedName, other: ParsedName, country: string | null): NameSimilarity {
  // A fixed order makes rounding and ties independent of the order of the arguments.
  const isSwapped = name.name > other.name;
  const [a, b] = isSwapped ? [other, name] : [name, other];
  const matches = matchTokens(a.tokens, b.tokens);
  const weight = ({ tokenClass, key }: Token) => {
    if (tokenClass !== 'country') return TOKEN_WEIGHTS[tokenClass];
    return key === `@${country ?? ''}` ? TOKEN_WEIGHTS.stopWord : TOKEN_WEIGHTS.distinctive;
  };
  const total = sum([...a.tokens, ...b.tokens].map(weight));
  const shared = sum(matches.map(([x, y, similarity]) => similarity * (weight(x) + weight(y))));
  const matched = new Set(matches.flatMap(([x, y]) => [x, y]));
  const share = total === 0 ? Number(a.name === b.name) : shared / total;
  const value = Math.max(
    share * (nameOtherPlaces(a, b) ? OTHER_PLACE_FACTOR : 1),
    isAcronymOf(a, b) || isAcronymOf(b, a) ? ACRONYM_SIMILARITY : 0,
  );
  return {
    value: Math.min(1, value),
    names: [name.name, other.name],
    extra: [...a.tokens, ...b.tokens].filter((token) => !matched.has(token)).map(({ written }) => written),
  };
}

function nameOtherPlaces({ places }: ParsedName, { places: others }: ParsedName): boolean {
  return places.length > 0 && others.length > 0 && !places.some((place) => others.includes(place));
}

function isAcronymOf(short: ParsedName, full: ParsedName): boolean {
  return short.isShort && full.initials.length >= 3 && short.tokens[0]?.latin === full.initials;
}

/** Pairs tokens greedily, the most similar first; each token is in at most one pair. */
function matchTokens(tokens: readonly Token[], others: readonly Token[]): [Token, Token, number][] {
  const pairs = tokens.flatMap((x) => others.map((y) => [x, y, tokenSimilarity(x, y)] as [Token, Token, number]));
  const similar = pairs.filter(([, , similarity]) => similarity > 0).sort((p, q) => q[2] - p[2]);
  const taken = new Set<Token>();
  return similar.filter(([x, y]) => {
    if (taken.has(x) || taken.has(y)) return false;
    taken.add(x).add(y);
    return true;
  });
}

function tokenSimilarity({ key: x, tokenClass }: Token, { key: y, tokenClass: otherClass }: Token): number {
  if (x === y) return 1;
  if (tokenClass !== 'distinctive' || otherClass !== 'distinctive') return 0;
  // Other digits or another letter in a short word make it a different word, not a typo.
  const shorter = Math.min(x.length, y.length);
  if (shorter < 4 || /\d/.test(x + y) || shorter / Math.max(x.length, y.length) < 0.6) return 0;
  const similarity = ratio(x, y, { full_process: false }) / 100;
  return similarity >= MIN_WORD_SIMILARITY ? similarity : 0;
}

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

interface Token {
  /** The text that is compared: a phonetic key, a canonical word, or "@" and a country’s code. */
  key: string;
  /** The word, or the words of a country, in Latin letters. */
  latin: string;
  /** The token as the name spells it, where words and transliteration correspond. */
  written: string;
  tokenClass: TokenClass;
}

export interface ParsedName {
  name: string;
  tokens: readonly Token[];
  /** The codes of the countries in the name; `*` for worldwide names; empty without a place. */
  places: readonly string[];
  /** The initials of all words but stop words, as in acronyms. */
  initials: string;
  /** True where it may be an acronym: one word of up to seven letters. */
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
