import { searchQuery } from '../../../../src/search/search.store';
import type { Json } from '../../../support/api';
import { combinations, range } from '../pool';
import { question, type Question } from '../question';
import type { Asking } from './context';

/**
 * Full-text search of names. The other servers get the index query that this API makes from the text. No name contains any
 * of these texts literally, so that this API's boost for such names, which the others do not have, does not apply.
 */
export function search({ words }: Asking): Question {
  return question(
    'full-text search',
    combinations(words.last, words.first, range(5, 100)),
    ([last, word, first]) => {
      const text = `${last} ${word}`;
      const query = searchQuery(text);
      return {
        api: { query: API, variables: { text, first } },
        peer: { query: PEER, variables: { query, first } },
        byHand: { statement: 'search-names', parameters: { query, first } },
      };
    },
    {
      api: ({ search }) => hits(search!),
      peer: ({ searchNames }) => hits(searchNames!.edges!),
      byHand: (rows) => rows,
    },
  );
}

const API = `query ($text: String!, $first: Int!) {
  search(text: $text, first: $first) { score node { id ... on Entity { name } } } }`;

const PEER = `query ($query: String!, $first: Int!) {
  searchNames(phrase: $query, first: $first, sort: [{ score: DESC }, { node: { nameKey: ASC } }]) {
    edges { score node { id name } } } }`;

function hits(edges: Json): unknown {
  return (edges as unknown as Json[]).map(({ score, node }) => ({ ...node, score }));
}
