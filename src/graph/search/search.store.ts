import { InputError } from '../../errors';
import { bilingual } from '../../language/message';
import type { ReadContext } from '../../store/loading/read-context';
import type { Run } from '../../store/neo4j/client';
import type { Parameters } from '../../store/neo4j/parameters';
import { checkedCount } from '../../store/paging/page';
import { nodeDecoder, type NodeValues } from '../node/node-decoder';
import { loadList } from '../node/node.loaders';
import { type Hit, rankByName } from './rank-by-name';
import { FUZZY, indexedWords, phraseOf, searchTerms, wordsOf } from './search-terms';
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
 * text, best first. Throws InputError if the text has no letter or digit.
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
    alike: FUZZY,
    phrase: phraseOf(text),
    // More matches are read to find the nearest fuzzy ones.
    limit: Math.max(first, MIN_COMPARED),
    kinds: filter?.kinds ?? null,
    types: filter?.types ?? null,
  });
  return rankByName(hits, text).slice(0, first);
}
