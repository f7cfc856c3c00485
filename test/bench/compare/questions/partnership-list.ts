import type { Json } from '../../../support/api';
import { combinations, range } from '../pool';
import { question, type Question } from '../question';
import { type Asking, standpoint } from '../asking';

const MAX_PAGE_SIZE = 60;

/** A page of partnerships with their participants, these actors' countries, and objectives. */
export function partnershipList({ today, cursors }: Asking): Question {
  // Start positions at which even the largest page is full.
  const starts = range(1, cursors.NAME.length - MAX_PAGE_SIZE);
  const pool = combinations(range(20, MAX_PAGE_SIZE), ['NAME', 'STARTED'] as const, starts, range(10, 20));
  return question(
    'nested partnership list',
    pool,
    ([first, orderBy, start, seats]) => ({
      api: { query: API, variables: { first, orderBy, after: cursors[orderBy][start - 1], seats } },
      peer: PEER,
      statement: 'list-partnerships',
      parameters: { first, orderBy, skip: start, seats, ...standpoint(today) },
    }),
    {
      api: ({ partnerships }) => (partnerships!.nodes as unknown as Json[]).map(withoutPages),
      peer: ({ partnerships }) => (partnerships as unknown as Json[]).map(onePartnership),
    },
  );
}

const API = `query ($first: Int!, $orderBy: PartnershipOrder!, $after: String!, $seats: Int!) {
  partnerships(first: $first, orderBy: $orderBy, after: $after) { nodes {
    id name participants(first: $seats) { nodes { id name country { id name } } } objectives { id name } } } }`;

const PEER = `query ($first: Int!, $orderBy: String!, $skip: Int!, $seats: Int!,
    $valid: String!, $known: String!, $clearance: Int!) {
  partnerships(first: $first, orderBy: $orderBy, skip: $skip, valid: $valid, known: $known, clearance: $clearance) {
    id kind name
    participants(first: $seats, valid: $valid, known: $known, clearance: $clearance) { id name country { id name } }
    objectivesConnection(where: {
        edge: { clearance: { lte: $clearance }, knownFrom: { lte: $known }, knownTo: { gt: $known }, validFrom: { lte: $valid } },
        node: { knownFrom: { lte: $known }, knownTo: { gt: $known } } },
      sort: [{ node: { nameKey: ASC } }]) { edges { node { id name } } } } }`;

/** @neo4j/graphql returns the country as a list of at most one item. */
function onePartnership({ participants, objectivesConnection, ...partnership }: Json): unknown {
  return {
    id: shownId(partnership),
    name: partnership.name,
    participants: (participants as unknown as Json[]).map((actor) => ({
      ...actor,
      country: actor.country![0] ?? null,
    })),
    objectives: (objectivesConnection!.edges as unknown as Json[]).map(({ node }) => node),
  };
}

function withoutPages({ participants, ...partnership }: Json): unknown {
  return { ...partnership, participants: participants!.nodes };
}

/** The id of a partnership. @neo4j/graphql returns that of the actor where an alliance is shown as one, and its `kind`. */
export function shownId(partnership: Json): string {
  const { id, kind } = partnership as unknown as { id: string; kind?: string | null };
  return kind === 'COALITION' ? `TABLE-${id}` : id;
}
