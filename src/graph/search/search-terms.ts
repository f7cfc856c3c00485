import { foldText } from '../../language/names';

/** The quality of a match between words: exact, prefix or fuzzy. */
export const EXACT = 3;
const PREFIX = 2;
export const FUZZY = 1;

/** Maximum share of the letters of a name that may differ where it is likely meant. */
export const LIKELY_SHARE = 1 / 5;
/** Minimum length of a word that two names share: a shorter one, such as "com", says little. */
export const MIN_SHARED_LENGTH = 4;
/** Maximum number of edits of a fuzzy query, a limit of Lucene. */
const MAX_EDITS = 2;

/** A query of the full-text index for one word of a text, and the quality of its matches. */
interface SearchTerm {
  word: string;
  query: string;
  fit: number;
}

/** First letter of a word before which French elides its article. */
const ELIDING = /^[aeiouyh]/;

/** Returns the queries of each word, with its elided articles. */
export function searchTerms(words: readonly string[]): SearchTerm[] {
  return words.flatMap((word) => {
    const { exact, prefix, fuzzy } = formsOf(word);
    const fits: [fit: number, forms: string[]][] = [
      [EXACT, withArticles(exact)],
      [PREFIX, withArticles(prefix)],
      ...(fuzzy === null ? [] : [[FUZZY, [fuzzy]] as [number, string[]]]),
    ];
    return fits.map(([fit, forms]) => ({ word, query: forms.join(' OR '), fit }));
  });
}

/** Returns the forms of a word in the index, which joins an elided article to it: "d'Ivoire". */
function withArticles(form: string): string[] {
  return ELIDING.test(form) ? [form, `d'${form}`, `l'${form}`] : [form];
}

/**
 * Returns a user's text as a query of the full-text index for names that match any of its words.
 * Exact matches weigh most, then prefixes, then fuzzy ones with one or two letters changed.
 */
export function searchQuery(text: string): string {
  return wordsOf(text)
    .map((word) => {
      const { exact, prefix, fuzzy } = formsOf(word);
      return `(${[`${exact}^4`, `${prefix}^2`, ...(fuzzy === null ? [] : [fuzzy])].join(' OR ')})`;
    })
    .join(' ');
}

/** Limits above any name, since the index rejects longer queries; length in UTF-16 code units. */
const MAX_WORDS = 20;
const MAX_WORD_LENGTH = 100;

const WORD = /[\p{L}\p{N}]+/gu;

/** Returns the folded text from its first word to its last. */
export function phraseOf(text: string): string {
  const folded = foldText(text);
  const words = [...folded.matchAll(WORD)];
  const last = words.at(-1);
  return last ? folded.slice(words[0]!.index, last.index + last[0].length) : '';
}

/** Returns the folded words, only letters and digits, so that a text has no query syntax. */
export function wordsOf(text: string): string[] {
  const words = foldText(text).match(WORD) ?? [];
  return words.slice(0, MAX_WORDS).map((word) => word.slice(0, MAX_WORD_LENGTH).replace(/[\uD800-\uDBFF]$/, ''));
}

/** English stop words, which the index omits (Lucene's EnglishAnalyzer.ENGLISH_STOP_WORDS_SET). */
const STOP_WORDS = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such ' +
    'that the their then there these they this to was will with'
  ).split(' '),
);

/** French articles and prepositions, which users often omit or substitute. */
const FRENCH_STOP_WORDS = new Set('au aux d dans de des du en et l la le les par pour sur un une'.split(' '));

/** Returns the distinct words of a search; stop words only if there are no others. */
export function indexedWords(words: readonly string[]): string[] {
  const indexed = words.filter((word) => !STOP_WORDS.has(word) && !FRENCH_STOP_WORDS.has(word));
  return [...new Set(indexed.length > 0 ? indexed : words)];
}

/**
 * Returns the exact, prefix and fuzzy queries of a word; the fuzzy one, with at most a fifth of the
 * letters changed, is null for a short word. Lower case prevents AND, OR and NOT. Source: the query
 * syntax of Apache Lucene's classic parser, which Neo4j's full-text indexes use.
 */
function formsOf(word: string): { exact: string; prefix: string; fuzzy: string | null } {
  const maxEdits = Math.min(MAX_EDITS, Math.floor(word.length * LIKELY_SHARE));
  return { exact: word, prefix: `${word}*`, fuzzy: maxEdits > 0 ? `${word}~${String(maxEdits)}` : null };
}
