import { parse } from 'graphql';
import { ACTOR_COUNTRY_COLUMNS, countryCells, groupCell, kindCells, labelOf, type Named } from './cells';
import { type Ask, defineTable, readPages } from './table';

interface SeatEdge {
  role: string;
  since: string | null;
  until: string | null;
  node: Named & { kind: string; group: string; country: Named | null };
  tie: { id: string; type: string; status: string; confidence: string; confirmed: string | null };
}

interface SeatPage {
  edges: SeatEdge[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

interface PartnershipNode extends Named {
  participants: SeatPage;
}

const SEATS_OF = `
  pageInfo { hasNextPage endCursor }
  edges {
    role since until
    node { id name(lang: $lang) kind group country { id name(lang: $lang) } }
    tie { id type status confidence confirmed }
  }`;

/** A page of partnerships has far more seats than partnerships. */
const PARTNERSHIPS_OF_PAGE = 20;

const MORE_SEATS = parse(`
  query MoreSeats($id: ID!, $after: String, $lang: Language!) {
    node(id: $id) { ... on Partnership { participants(first: 100, after: $after) { ${SEATS_OF} } } }
  }`);

export const SEATS = defineTable({
  name: 'seats',
  columns: {
    partnership_id: 'text',
    partnership: 'text',
    actor_id: 'text',
    actor: 'text',
    role: 'text',
    ...ACTOR_COUNTRY_COLUMNS,
    since: 'date',
    until: 'date',
    status: 'text',
    status_label: 'text',
    confirmed: 'date',
    confidence: 'text',
    tie_id: 'text',
    tie_type: 'text',
  },
  query: `
    query SeatsTable($first: Int!, $after: String, $lang: Language!, $filter: PartnershipFilter) {
      partnerships(first: $first, after: $after, filter: $filter) {
        pageInfo { hasNextPage endCursor }
        nodes { id name(lang: $lang) participants(first: 100) { ${SEATS_OF} } }
      }
    }`,
  rows: async function* (ask, { query, variables, language }) {
    const pages = readPages<PartnershipNode>(ask, 'partnerships', { query, variables, first: PARTNERSHIPS_OF_PAGE });
    for await (const partnerships of pages) {
      for (const partnership of partnerships) {
        for await (const seats of seatPages(ask, partnership, variables)) {
          yield seats.map(({ node, tie, ...seat }) => ({
            partnership_id: partnership.id,
            partnership: partnership.name,
            actor_id: node.id,
            actor: node.name,
            role: seat.role,
            ...kindCells(node.kind, language),
            ...groupCell(node.group, language),
            ...countryCells(node.country),
            since: seat.since,
            until: seat.until,
            status: tie.status,
            status_label: labelOf('STATUS', tie.status, language),
            confirmed: tie.confirmed,
            confidence: tie.confidence,
            tie_id: tie.id,
            tie_type: tie.type,
          }));
        }
      }
    }
  },
});

/** The seats of a partnership: those on the page that was read with it, then the others. */
async function* seatPages(ask: Ask, { id, participants }: PartnershipNode, { lang }: Record<string, unknown>) {
  let page = participants;
  yield page.edges;
  while (page.pageInfo.hasNextPage) {
    const variables = { id, lang, after: page.pageInfo.endCursor };
    page = (await ask<{ node: { participants: SeatPage } }>(MORE_SEATS, variables)).node.participants;
    yield page.edges;
  }
}
