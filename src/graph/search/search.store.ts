import { distance } from 'fastest-levenshtein';
import { InputError } from '../../errors';
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
}

const SEARCH_NAMES = nodeDecoder('search/search-names');

/** The nodes whose names match a query of the full-text index, best first; names that contain the folded phrase come first. */
async function searchNames(read: Run, parameters: Parameters): Promise<Hit[]> {
  const rows = await read<{ node: NodeValues; score: number }>(SEARCH_NAMES.statement, {
    ...parameters,
    nodeColumns: SEARCH_NAMES.columns,
  });
  return rows.map(({ node, score }) => ({ node: SEARCH_NAMES.decode(node), score }));
}

/**
 * A user's text as a query of the full-text index over names. An exact word weighs most, then a prefix of a longer word,
 * then a word with one or two letters changed. Only letters and digits are used, so the text cannot contain query syntax.
 * Source: the query syntax of Apache Lucene's classic parser, which Neo4j's full-text indexes use.
 */
export function searchQuery(text: string): string {
  const words = foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .slice(0, MAX_WORDS)
    .map((word) => wordQuery(word.slice(0, MAX_WORD_LENGTH).replace(/[\uD800-\uDBFF]$/, '')))
    .join(' ');
}

/** Above the length of any name; the index rejects much longer queries. Word length is in UTF-16 code units. */
const MAX_WORDS = 20;
const MAX_WORD_LENGTH = 100;

function wordQuery(word: string): string {
  const maxEdits = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
  // Lower case, so that no word can be AND, OR or NOT.
  const forms = [`${word}^4`, `${word}*^2`, ...(maxEdits ? [`${word}~${String(maxEdits)}`] : [])];
  return `(${forms.join(' OR ')})`;
}

/** The nodes whose names match the text, best first. Throws InputError if the text has no letter or digit. */
export async function search(
  context: ReadContext,
  text: string,
  first: number,
  filter?: SearchFilter | null,
): Promise<SearchHit[]> {
  checkedCount(first, 'first');
  const query = searchQuery(text);
  if (query === '') throw new InputError('Write at least one letter or digit to search for.', ['text']);
  const hits = await loadList(context, searchNames, {
    query,
    phrase: foldText(text),
    first,
    kinds: filter?.kinds ?? null,
    types: filter?.types ?? null,
  });
  return hits.map(({ node, score }) => ({
    node,
    score,
    // A getter, because most requests do not select this field.
    get matched() {
      return bestMatch(namesOf(node), text);
    },
  }));
}

/** The names of a node; of a source its title, since it has none. */
export function namesOf({ nameEn, nameFr, otherNames = [], title }: NodeRecord): string[] {
  return [nameEn, nameFr, ...otherNames, title].filter((name) => typeof name === 'string');
}

/** The name that is nearest to the text, by Levenshtein distance relative to the length of the longer one. */
export function bestMatch(names: readonly string[], text: string): string {
  const query = foldText(text);
  const [best] = names
    .map((name) => ({ name, distance: relativeDistance(foldText(name), query) }))
    .sort((a, b) => a.distance - b.distance);
  return best?.name ?? '';
}

function relativeDistance(name: string, query: string): number {
  const relative = distance(name, query) / Math.max(name.length, query.length, 1);
  // Halved, so that a long name that contains the text is not outranked by a short one that does not.
  return name.includes(query) ? relative / 2 : relative;
}
