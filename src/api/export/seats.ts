import { parse } from 'graphql';
import { date, GROUP, type Item, KIND, named, type Part, selectionOf, STATUS, text, within } from './parts';
import { type RunQuery, defineTable, readPages } from './table';

const SEAT: readonly Part[] = [
  named('actor', 'node'),
  text('role'),
  within('node', [KIND, GROUP, named('country')]),
  date('since'),
  date('until'),
  within('tie', [
    STATUS,
    date('confirmed', 'lastConfirmedOn'),
    text('confidence'),
    text('tie_id', 'id'),
    text('tie_type', 'type'),
  ]),
];

const SEATS_OF = `pageInfo { hasNextPage endCursor } edges { ${selectionOf(SEAT)} }`;

interface SeatPage {
  edges: Item[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

interface Partnership {
  id: string;
  name: string;
  participants: SeatPage;
}

/** A page of partnerships has far more seats than partnerships. */
const PARTNERSHIPS_OF_PAGE = 20;

const MORE_SEATS = parse(`
  query MoreSeats($id: ID!, $after: String, $lang: Language!) {
    node(id: $id) { ... on Partnership { participants(first: 100, after: $after) { ${SEATS_OF} } } }
  }`);

export const SEATS = defineTable({
  name: 'seats',
  parts: [named('partnership'), ...SEAT],
  query: `
    query SeatsTable($first: Int!, $after: String, $lang: Language!, $filter: PartnershipFilter) {
      partnerships(first: $first, after: $after, filter: $filter) {
        pageInfo { hasNextPage endCursor }
        nodes { id name(lang: $lang) participants(first: 100) { ${SEATS_OF} } }
      }
    }`,
  items: async function* (run, request) {
    const pages = readPages<Partnership>(run, 'partnerships', { ...request, first: PARTNERSHIPS_OF_PAGE });
    for await (const partnerships of pages) {
      for (const partnership of partnerships) {
        for await (const seats of seatPages(run, partnership, request.variables))
          yield seats.map((seat) => ({ ...seat, partnership }));
      }
    }
  },
});

/** Yields the seats of a partnership: first those of the page that was read with it. */
async function* seatPages(run: RunQuery, { id, participants }: Partnership, { lang }: Record<string, unknown>) {
  let page = participants;
  yield page.edges;
  while (page.pageInfo.hasNextPage) {
    const variables = { id, lang, after: page.pageInfo.endCursor };
    page = (await run<{ node: { participants: SeatPage } }>(MORE_SEATS, variables)).node.participants;
    yield page.edges;
  }
}
