import { distance } from 'fastest-levenshtein';
import { InputError } from '../../errors';
import { bilingual } from '../../language/message';
import { foldText } from '../../language/names';
import type { ReadContext } from '../../store/loading/read-context';
import type { Run } from '../../store/neo4j/client';
import type { Parameters } from '../../store/neo4j/parameters';
import { checkedCount } from '../../store/paging/page';
import { nodeDecoder, type NodeRecord, type NodeValues } from '../node/node-decoder';
import { loadList } from '../node/node.loaders';
import type { SearchFilter, SearchHit } from './search.type';

export interface Hit {
  node: NodeRecord;
  score: number;
  /** Whether a word of the text is only spelled like one of its names. */
  isAlike: boolean;
}

const SEARCH_NAMES = nodeDecoder('search/search-names');

/** The nodes of which all words of a text fit the names or the country, best first. */
async function searchNames(read: Run, parameters: Parameters): Promise<Hit[]> {
  const rows = await read<Omit<Hit, 'node'> & { node: NodeValues }>(SEARCH_NAMES.statement, {
    ...parameters,
    nodeColumns: SEARCH_NAMES.columns,
  });
  return rows.map(({ node, ...hit }) => ({ ...hit, node: SEARCH_NAMES.decode(node) }));
}

/** How many of what fits best are read at least, of which the nearest come first. */
const MIN_COMPARED = 20;

/** How well a word of a text fits a word of a name: the same, its beginning, or spelled alike. */
const SAME = 3;
const PREFIX = 2;
const ALIKE = 1;

/** A query of the full-text index for one word of a text, and how well what it finds fits. */
interface SearchTerm {
  word: string;
  query: string;
  fit: number;
}

/** The queries for each word of a text. After an elided article, as in "d'Ivoire", the index has both as one word. */
export function searchTerms(words: readonly string[]): SearchTerm[] {
  return words.flatMap((word) => {
    const { same, prefix, alike } = formsOf(word);
    const fits: [fit: number, forms: string[]][] = [
      [SAME, [same, `d'${same}`, `l'${same}`]],
      [PREFIX, [prefix, `d'${prefix}`, `l'${prefix}`]],
      ...(alike === null ? [] : [[ALIKE, [alike]] as [number, string[]]]),
    ];
    return fits.map(([fit, forms]) => ({ word, query: forms.join(' OR '), fit }));
  });
}

/**
 * A user's text as a query of the full-text index over names for what fits any of its words. The same word weighs most, then a
 * longer one that begins so, then one with one or two letters changed.
 */
export function searchQuery(text: string): string {
  return wordsOf(text)
    .map((word) => {
      const { same, prefix, alike } = formsOf(word);
      return `(${[`${same}^4`, `${prefix}^2`, ...(alike === null ? [] : [alike])].join(' OR ')})`;
    })
    .join(' ');
}

/** Above the length of any name; the index rejects much longer queries. Word length is in UTF-16 code units. */
const MAX_WORDS = 20;
const MAX_WORD_LENGTH = 100;

const WORD = /[\p{L}\p{N}]+/gu;

/** A text from its first word to its last, folded. */
function phraseOf(text: string): string {
  const folded = foldText(text);
  const words = [...folded.matchAll(WORD)];
  const last = words.at(-1);
  return last ? folded.slice(words[0]!.index, last.index + last[0].length) : '';
}

/** The words of a text, folded. Only letters and digits are used, so that a text cannot contain query syntax. */
export function wordsOf(text: string): string[] {
  const words = foldText(text).match(WORD) ?? [];
  return words.slice(0, MAX_WORDS).map((word) => word.slice(0, MAX_WORD_LENGTH).replace(/[\uD800-\uDBFF]$/, ''));
}

/**
 * The words that the analyzer of the index leaves out of names: the English stop words of Apache Lucene
 * (EnglishAnalyzer.ENGLISH_STOP_WORDS_SET).
 */
const STOP_WORDS = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such ' +
    'that the their then there these they this to was will with'
  ).split(' '),
);

/** French articles and prepositions: people put others in place of those that stand in a name, or leave them out. */
const FRENCH_STOP_WORDS = new Set('au aux d dans de des du en et l la le les par pour sur un une'.split(' '));

/** The words by which a name can be found, each once; where there is none but stop words, they may begin others. */
export function indexedWords(words: readonly string[]): string[] {
  const indexed = words.filter((word) => !STOP_WORDS.has(word) && !FRENCH_STOP_WORDS.has(word));
  return [...new Set(indexed.length > 0 ? indexed : words)];
}

/**
 * A word as queries for itself, for longer words that begin so, and for words with one or two letters changed: null for a short one.
 * It is lower case, so that it cannot be AND, OR or NOT.
 * Source: the query syntax of Apache Lucene's classic parser, which Neo4j's full-text indexes use.
 */
function formsOf(word: string): { same: string; prefix: string; alike: string | null } {
  const maxEdits = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
  return { same: word, prefix: `${word}*`, alike: maxEdits > 0 ? `${word}~${String(maxEdits)}` : null };
}

/**
 * The nodes of which every word of the text fits one of the names, or a name of the country of an actor, best first. Throws
 * InputError if the text has no letter or digit.
 */
export async function search(
  context: ReadContext,
  text: string,
  first: number,
  filter?: SearchFilter | null,
): Promise<SearchHit[]> {
  checkedCount(first, 'first');
  const words = indexedWords(wordsOf(text));
  if (words.length === 0) throw new InputError(bilingual('input.noWords'), ['text']);
  const hits = await loadList(context, searchNames, {
    terms: searchTerms(words),
    words: words.length,
    alike: ALIKE,
    phrase: phraseOf(text),
    // The nearest of what is only spelled alike is found among more.
    limit: Math.max(first, MIN_COMPARED),
    kinds: filter?.kinds ?? null,
    types: filter?.types ?? null,
  });
  return hits
    .map(({ node, score, isAlike }) => ({
      node,
      // What fits has 200 or more.
      score: isAlike ? 100 * (1 - nearestName(node, text).distance) : score,
      isAlike,
      // A getter, because most requests do not select this field.
      get matched() {
        return nearestName(node, text).name;
      },
    }))
    .sort((a, b) => b.score - a.score)
    .slice(0, first);
}

/** The names of a node; of a source its title, since it has none. */
export function namesOf({ nameEn, nameFr, otherNames = [], title }: NodeRecord): string[] {
  return [nameEn, nameFr, ...otherNames, title].filter((name) => typeof name === 'string');
}

/** The name of a node that is nearest to the text, by Levenshtein distance relative to the length of the longer one. */
function nearestName(node: NodeRecord, text: string): { name: string; distance: number } {
  const query = foldText(text);
  const [nearest] = namesOf(node)
    .map((name) => ({ name, distance: relativeDistance(foldText(name), query) }))
    .sort((a, b) => a.distance - b.distance);
  return nearest ?? { name: '', distance: 1 };
}

function relativeDistance(name: string, query: string): number {
  const relative = distance(name, query) / Math.max(name.length, query.length, 1);
  // Halved, so that a long name that contains the text is not outranked by a short one that does not.
  return name.includes(query) ? relative / 2 : relative;
}
