import { searchQuery } from '../../../../src/graph/search/search.store';
import type { Json } from '../../../support/api';
import { combinations } from '../pool';
import { question, type Question } from '../question';
import { type Asking, standpoint } from '../asking';

/**
 * Full-text search of names for what fits all words of a text. The other servers get one query of the index, and put the same nodes
 * in an order of their own: they do not tell words from their beginnings and from what is spelled alike, and know no countries.
 */
export function search({ today, words }: Asking): Question {
  return question(
    'full-text search',
    // Two letters would begin names of countries too.
    combinations(
      words.last,
      words.first.filter((word) => word.length > 2),
      words.numbers,
    ),
    ([last, word, number]) => {
      const text = `${last} ${word} ${number}`;
      // Names have no valid day.
      const { known, clearance } = standpoint(today);
      return {
        api: { query: API, variables: { text, first: FIRST } },
        peer: PEER,
        statement: 'search-names',
        parameters: { query: searchQuery(text).replaceAll('(', '+('), first: FIRST, known, clearance },
      };
    },
    {
      api: ({ search }) => hits(search!),
      peer: ({ searchNames }) => hits(searchNames!.edges!),
      byHand: (rows) => (rows as unknown as { id: string }[]).sort((a, b) => (a.id < b.id ? -1 : 1)),
    },
  );
}

/** More than any of these texts finds. */
const FIRST = 100;

const API = `query ($text: String!, $first: Int!) {
  search(text: $text, first: $first) { node { id ... on Entity { name } ... on Source { title } } } }`;

const PEER = `query ($query: String!, $first: Int!, $known: String!, $clearance: Int!) {
  searchNames(phrase: $query, first: $first, sort: [{ score: DESC }, { node: { nameKey: ASC } }, { node: { id: ASC } }], where: { node: {
    knownFrom: { lte: $known }, knownTo: { gt: $known }, AND: [
      { OR: [{ clearance: { eq: null } }, { clearance: { lte: $clearance } }] },
      { OR: [{ NOT: { type: { eq: "Source" } } }, { citations: { some: {
        knownFrom: { lte: $known }, knownTo: { gt: $known }, clearance: { lte: $clearance } } } }] }] } }) {
    edges { node { id name title } } } }`;

/** By id; a source has a title where others have a name. */
function hits(edges: Json): unknown {
  return (edges as unknown as Json[])
    .map(({ node }) => ({ id: node!.id as unknown as string, name: node!.name ?? node!.title }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
