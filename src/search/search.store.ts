import type { Parameters, Run } from '../neo4j/client';
import { NODE_COLUMNS, nodeOf, type NodeRecord, type NodeValues } from '../node/node.store';
import { fold } from '../language/names';

export interface Hit {
  node: NodeRecord;
  score: number;
}

/** Nodes whose names fit a query of the full-text index, best first; those above all that hold the folded phrase. */
export async function searchNames(read: Run, asked: Parameters): Promise<Hit[]> {
  const rows = await read<{ node: NodeValues; score: number }>('search/search-names', {
    ...asked,
    nodeColumns: NODE_COLUMNS,
  });
  return rows.map(({ node, score }) => ({ node: nodeOf(node, NODE_COLUMNS), score }));
}

/**
 * What a person typed as a query of the full-text index over names: a word as it stands counts most, then as the
 * beginning of a longer word, then with one or two letters wrong. Nothing of the text is read as query syntax.
 * Source: the query syntax of Apache Lucene's classic parser, which Neo4j's full-text indexes use.
 */
export function searchQuery(text: string): string {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .slice(0, MAX_WORDS)
    .map((word) => wordQuery(word.slice(0, MAX_UNITS).replace(/[\uD800-\uDBFF]$/, '')))
    .join(' ');
}

/** More words than any name has, and longer ones; a longer text says no more, and the index refuses it. */
const MAX_WORDS = 20;
const MAX_UNITS = 100;

function wordQuery(word: string): string {
  const wrongLetters = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
  // Lower case, so that no word can be AND, OR or NOT.
  const forms = [`${word}^4`, `${word}*^2`, ...(wrongLetters ? [`${word}~${String(wrongLetters)}`] : [])];
  return `(${forms.join(' OR ')})`;
}
