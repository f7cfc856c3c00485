import { searchQuery } from '../../../../src/graph/search/search.store';
import type { Json } from '../../../support/api';
import { combinations, range } from '../pool';
import { question, type Question } from '../question';
import { type Asking, standpoint } from '../asking';

/**
 * Full-text search of names. The other servers get the index query that this API makes from the text. No name contains any
 * of these texts literally, so that this API's boost for such names, which the others do not have, does not apply.
 */
export function search({ today, words }: Asking): Question {
  return question(
    'full-text search',
    combinations(words.last, words.first, range(5, 100)),
    ([last, word, first]) => {
      const text = `${last} ${word}`;
      // Names have no valid day.
      const { known, clearance } = standpoint(today);
      return {
        api: { query: API, variables: { text, first } },
        peer: PEER,
        statement: 'search-names',
        parameters: { query: searchQuery(text), first, known, clearance },
      };
    },
    {
      api: ({ search }) => hits(search!),
      peer: ({ searchNames }) => hits(searchNames!.edges!),
    },
  );
}

const API = `query ($text: String!, $first: Int!) {
  search(text: $text, first: $first) { score node { id ... on Entity { name } ... on Source { title } } } }`;

const PEER = `query ($query: String!, $first: Int!, $known: String!, $clearance: Int!) {
  searchNames(phrase: $query, first: $first, sort: [{ score: DESC }, { node: { nameKey: ASC } }, { node: { id: ASC } }], where: { node: {
    knownFrom: { lte: $known }, knownTo: { gt: $known }, AND: [
      { OR: [{ clearance: { eq: null } }, { clearance: { lte: $clearance } }] },
      { OR: [{ NOT: { type: { eq: "Source" } } }, { citations: { some: {
        knownFrom: { lte: $known }, knownTo: { gt: $known }, clearance: { lte: $clearance } } } }] }] } }) {
    edges { score node { id name title } } } }`;

/** A source has a title where others have a name. */
function hits(edges: Json): unknown {
  return (edges as unknown as Json[]).map(({ score, node }) => ({
    id: node!.id,
    name: node!.name ?? node!.title,
    score,
  }));
}
