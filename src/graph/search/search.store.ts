import { InputError } from '../../errors';
import { bilingual } from '../../language/message';
import { words as labels } from '../../language/messages/words';
import type { ReadContext } from '../../store/loading/read-context';
import { ACTOR_TYPES } from '../../store/model/node-type';
import type { Run } from '../../store/neo4j/client';
import type { Parameters } from '../../store/neo4j/parameters';
import { checkedCount } from '../../store/paging/page';
import { nodeDecoder, type NodeValues } from '../node/node-decoder';
import { loadList } from '../node/node.loaders';
import { type Hit, rankByName } from './rank-by-name';
import { EXACT, FUZZY, indexedWords, MIN_SHARED_LENGTH, phraseOf, searchTerms, wordsOf } from './search-terms';
import type { SearchFilter, SearchHit } from './search.type';

const SEARCH_NAMES = nodeDecoder('search/search-names');

/** Finds the nodes whose names or country match all words of a text, best first. */
async function searchNames(read: Run, parameters: Parameters): Promise<Hit[]> {
  const rows = await read<Omit<Hit, 'node'> & { node: NodeValues }>(SEARCH_NAMES.statement, {
    ...parameters,
    nodeColumns: SEARCH_NAMES.columns,
  });
  return rows.map(({ node, ...hit }) => ({ ...hit, node: SEARCH_NAMES.decode(node) }));
}

/** Minimum number of best matches that are read; the nearest of them come first. */
const MIN_COMPARED = 20;

/**
 * Finds the nodes with a name, or for an actor a country's name, that matches every word of the
 * text, best first; without any, the organisations that share a whole word, the country or the line
 * of business with it. Throws InputError if the text has no letter or digit.
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
  const terms = searchTerms(words);
  const common = { phrase: phraseOf(text), kinds: filter?.kinds ?? null };
  const hits = await loadList(context, searchNames, {
    ...common,
    terms,
    words: words.length,
    alike: FUZZY,
    sectors: [],
    // More matches are read to find the nearest fuzzy ones.
    limit: Math.max(first, MIN_COMPARED),
    types: filter?.types ?? null,
  });
  if (hits.length > 0) return rankByName(hits, text).slice(0, first);
  const related = await loadList(context, searchNames, {
    ...common,
    terms: terms.filter(({ word, fit }) => fit === EXACT && word.length >= MIN_SHARED_LENGTH),
    words: 1,
    alike: EXACT,
    sectors: sectorsNamed(words),
    limit: first,
    types: filter?.types ?? ACTOR_TYPES,
  });
  return rankByName(related, text, true);
}

const SECTOR_LABEL = 'label.SECTOR.';

/** Returns the lines of business whose label, in any language, has only words of the list. */
function sectorsNamed(words: readonly string[]): string[] {
  const isNamed = (label: string) => indexedWords(wordsOf(label)).every((word) => words.includes(word));
  return Object.entries(labels)
    .filter(([key, pair]) => key.startsWith(SECTOR_LABEL) && pair.some(isNamed))
    .map(([key]) => key.slice(SECTOR_LABEL.length));
}
