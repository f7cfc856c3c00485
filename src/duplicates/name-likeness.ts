import { ratio } from 'fuzzball';
import { WEIGHTS } from './common-words';
import type { ParsedName, Token } from './parsed-name';

/** Words that are less alike than this are two words. */
const SAME_WORD = 0.8;
/** What is left of the likeness of names that name different places: "ECPAT France", "ECPAT Belgium". */
const ELSEWHERE = 0.5;
/** How like a name is to its initials. */
const ACRONYM = 0.7;

/** How alike two names are, and what each has that the other has not. */
export interface NameLikeness {
  /** 0 to 1. */
  value: number;
  names: readonly [string, string];
  /** Words of either that the other lacks, as they are written. */
  extra: readonly string[];
}

/**
 * How alike two names are, 0 to 1, whichever comes first: the share of their weight that lies on words they have both,
 * in any order, a word that is spelt a little differently counting for as much as its letters agree (the indel ratio of
 * the fuzzball package). The name of `home`, the country of both, says nothing that their country does not.
 */
export function likenessOfNames(one: ParsedName, two: ParsedName, home: string | null): NameLikeness {
  // In one order, so that rounding and equal choices do not depend on who is asked first.
  const turned = one.name > two.name;
  const [a, b] = turned ? [two, one] : [one, two];
  const { value, extra } = compared(a, b, home);
  return { value, names: turned ? [b.name, a.name] : [a.name, b.name], extra };
}

function compared(a: ParsedName, b: ParsedName, home: string | null): { value: number; extra: string[] } {
  const weigh = ({ wordClass, text }: Token) =>
    wordClass === 'country' ? (text === `@${home ?? ''}` ? WEIGHTS.link : WEIGHTS.own) : WEIGHTS[wordClass];
  const matches = matched(a.tokens, b.tokens);
  const total = sum([...a.tokens, ...b.tokens].map(weigh));
  const shared = sum(matches.map(([x, y, alike]) => alike * (weigh(x) + weigh(y))));
  const found = new Set(matches.flatMap(([x, y]) => [x, y]));
  const extra = [...a.tokens, ...b.tokens].filter((token) => !found.has(token)).map(({ written }) => written);
  const words = total === 0 ? Number(a.name === b.name) : shared / total;
  const value = Math.max(
    words * (placesDiffer(a, b) ? ELSEWHERE : 1),
    isAcronym(a, b) || isAcronym(b, a) ? ACRONYM : 0,
  );
  return { value: Math.min(1, value), extra };
}

function placesDiffer({ scope: one }: ParsedName, { scope: two }: ParsedName): boolean {
  return one.length > 0 && two.length > 0 && !one.some((place) => two.includes(place));
}

function isAcronym(short: ParsedName, long: ParsedName): boolean {
  const [word] = short.tokens;
  return short.short && long.initials.length >= 3 && word?.said === long.initials;
}

/** Pairs of words of the two, the most alike first; no word is in two pairs. */
function matched(one: readonly Token[], two: readonly Token[]): [Token, Token, number][] {
  const pairs = one.flatMap((x) => two.map((y) => [x, y, likenessOfWords(x, y)] as [Token, Token, number]));
  const alike = pairs.filter(([, , value]) => value > 0).sort((p, q) => q[2] - p[2]);
  const taken = new Set<Token>();
  return alike.filter(([x, y]) => {
    if (taken.has(x) || taken.has(y)) return false;
    taken.add(x).add(y);
    return true;
  });
}

function likenessOfWords({ text: x, ...one }: Token, { text: y, ...two }: Token): number {
  if (x === y) return 1;
  if (one.wordClass !== 'own' || two.wordClass !== 'own') return 0;
  // Numbers and short words have no typos that leave them the same.
  const shorter = Math.min(x.length, y.length);
  if (shorter < 4 || /\d/.test(x + y) || shorter / Math.max(x.length, y.length) < 0.6) return 0;
  const alike = ratio(x, y, { full_process: false }) / 100;
  return alike >= SAME_WORD ? alike : 0;
}

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
