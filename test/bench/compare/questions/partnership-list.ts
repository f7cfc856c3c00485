import type { Json } from '../../../support/api';
import { combinations, range } from '../pool';
import { question, type Question } from '../question';
import { CLEARANCE, type Asking } from './context';

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
      peer: {
        query: PEER,
        variables: {
          first,
          offset: start,
          seats,
          valid: today,
          clearance: CLEARANCE,
          sort: orderBy === 'NAME' ? [{ nameKey: 'ASC' }] : [{ validFrom: 'DESC' }, { nameKey: 'ASC' }],
        },
      },
      byHand: {
        statement: 'list-partnerships',
        parameters: { first, offset: start, seats, orderBy, valid: today, clearance: CLEARANCE },
      },
    }),
    {
      api: ({ partnerships }) => (partnerships!.nodes as unknown as Json[]).map(withoutPages),
      peer: ({ partnerships }) => (partnerships as unknown as Json[]).map(onePartnership),
      byHand: (rows) => rows,
    },
  );
}

const API = `query ($first: Int!, $orderBy: PartnershipOrder!, $after: String!, $seats: Int!) {
  partnerships(first: $first, orderBy: $orderBy, after: $after) { nodes {
    id name participants(first: $seats) { nodes { id name country { id name } } } objectives { id name } } } }`;

const PEER = `query (
    $first: Int!, $offset: Int!, $seats: Int!, $valid: String!, $clearance: Int!, $sort: [PartnershipSort!]!) {
  partnerships(where: { validFrom: { lte: $valid }, validTo: { gte: $valid } }, sort: $sort, limit: $first, offset: $offset) {
    id name participants(first: $seats, valid: $valid, clearance: $clearance) { id name country { id name } }
    objectivesConnection(where: { edge: { clearance: { lte: $clearance }, validFrom: { lte: $valid } } },
      sort: [{ node: { nameKey: ASC } }]) { edges { node { id name } } } } }`;

/** @neo4j/graphql returns the country as a list of at most one item. */
function onePartnership({ id, name, participants, objectivesConnection }: Json): unknown {
  return {
    id,
    name,
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
