import { parse } from 'graphql';
import { date, GROUP, type Item, KIND, named, type Part, selectionOf, STATUS, text, within } from './parts';
import { listCell } from './cells';
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

interface Seat extends Item {
  role: string;
  node: Item & { id: string };
  tie: Item & { id: string; type: string; lastConfirmedOn: string | null };
}

interface SeatPage {
  edges: Seat[];
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
        const seats: Seat[] = [];
        for await (const page of seatPages(run, partnership, request.variables)) seats.push(...page);
        yield joined(seats).map((seat) => ({ ...seat, partnership }));
      }
    }
  },
});

/** Joins the roles and ties of each actor: its first seat, with the roles and ties of all. */
function joined(seats: readonly Seat[]): Item[] {
  const ofActor = new Map<string, Seat[]>();
  for (const seat of seats) ofActor.set(seat.node.id, [...(ofActor.get(seat.node.id) ?? []), seat]);
  return [...ofActor.values()].map((own) => {
    const all = (valueOf: (seat: Seat) => unknown) => listCell([...new Set(own.map(valueOf))] as string[]);
    const newest = own.map(({ tie }) => tie.lastConfirmedOn).sort((a, b) => ((a ?? '') < (b ?? '') ? 1 : -1))[0];
    const [first] = own;
    return {
      ...first!,
      role: all(({ role }) => role),
      tie: { ...first!.tie, lastConfirmedOn: newest, id: all(({ tie }) => tie.id), type: all(({ tie }) => tie.type) },
    };
  });
}

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
