import type { Run } from '../../store/neo4j/client';
import type { Parameters } from '../../store/neo4j/parameters';
import { nodeDecoder, type NodeRecord, type NodeValues } from '../node/node-decoder';
import { foldText } from '../../language/names';

export interface Hit {
  node: NodeRecord;
  score: number;
}

const SEARCH_NAMES = nodeDecoder('search/search-names');

/** The nodes whose names match a query of the full-text index, best first; names that contain the folded phrase come first. */
export async function searchNames(read: Run, parameters: Parameters): Promise<Hit[]> {
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
