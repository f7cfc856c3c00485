import type { GraphRows, NodeRow, TieRow } from '../../../../src/store/model/rows';
import { ActionKind, Confidence } from '../../../../src/store/model/enums';
import { ActorKind, StakeholderGroup } from '../../../../src/store/model/actor-kind';
import { TieType } from '../../../../src/store/model/tie-type';
import type { Answer } from '../../../support/api';
import { useSmallWorld } from '../../../support/use-world';

interface Page {
  totalCount: number;
  nodes: { id: string }[];
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

/**
 * A list field with its arguments; `of` is the id of its parent node, absent for a field of Query.
 */
interface List {
  field: string;
  args?: string;
  of?: string;
  language?: string;
  valid?: string;
}

const api = useSmallWorld();

const OWNERS = 'Actor RegionalBody Country Region Partnership Campaign'.split(' ');
const OWNERS_OF: Record<string, string[]> = {
  ties: ['Actor', 'Region'],
  actors: ['Country'],
  partnerships: ['Actor', 'Country', 'Campaign'],
  actions: ['Actor', 'Partnership', 'Campaign'],
  countries: ['Region'],
  memberStates: ['RegionalBody'],
  participants: ['Partnership', 'Campaign'],
};

/**
 * Requests one page of a list as of June 2018, when most ties with a beginning are current; those
 * without one are current from their recording.
 */
function askPage(
  { field, args = '', of, language = 'en', valid = '2018-06' }: List,
  page: { first: unknown; after?: unknown },
) {
  const list = `${field}(first: $first, after: $after ${args}) {
    totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }`;
  const isTakenBy = (type: string) => !(type === 'Region' && args.startsWith('statuses'));
  const nested = OWNERS.filter((type) => OWNERS_OF[field]?.includes(type) && isTakenBy(type)).map(
    // The arguments of some types' lists can fail and make them null, which one alias for all does
    // not allow.
    (type) => `... on ${type} { ${type}: ${list} }`,
  );
  const body = of === undefined ? `list: ${list}` : `node(id: "${of}") { ${nested.join(' ')} }`;
  return api.ask(`query ($first: Int!, $after: String) @asOf(valid: "${valid}") { ${body} }`, {
    variables: page,
    headers: { 'accept-language': language },
  });
}

const pageOf = ({ data }: Answer): Page => (data.list ?? Object.values(data.node ?? {})[0]) as unknown as Page;

async function readPage(list: List, first: number, after?: string): Promise<Page> {
  const answer = await askPage(list, { first, after });
  expect(answer.errors).toBeUndefined();
  return pageOf(answer);
}

/** More pages than any list of this test has, so that a repeating cursor does not loop forever. */
const MAX_PAGES = 50;

/** Returns all pages after a cursor. */
async function walk(list: List, first: number, after?: string): Promise<Page[]> {
  const pages = [await readPage(list, first, after)];
  for (let last = pages[0]?.pageInfo; last?.hasNextPage && pages.length < MAX_PAGES; last = pages.at(-1)?.pageInfo) {
    pages.push(await readPage(list, first, last.endCursor ?? ''));
  }
  return pages;
}

const idsOf = (pages: Page[]) => pages.flatMap(({ edges }) => edges.map(({ node }) => node.id));

const LISTS: [name: string, list: List, length: number][] = [
  ['actors', { field: 'actors' }, 14],
  ['some actors', { field: 'actors', args: 'filter: { groups: [CIVIL_SOCIETY] }' }, 5],
  ['no actors', { field: 'actors', args: 'filter: { text: "nobody" }' }, 0],
  ['countries', { field: 'countries' }, 4],
  ['countries in French', { field: 'countries', language: 'fr' }, 4],
  ['partnerships by name', { field: 'partnerships' }, 3],
  ['partnerships, the latest first', { field: 'partnerships', args: 'orderBy: STARTED' }, 3],
  ['partnerships by participants', { field: 'partnerships', args: 'orderBy: PARTICIPANTS' }, 3],
  ['partnerships by groups', { field: 'partnerships', args: 'orderBy: GROUPS' }, 3],
  ['actions', { field: 'actions', valid: '2024-06' }, 3],
  ['campaigns', { field: 'campaigns' }, 1],
  ['ties', { field: 'ties' }, 23],
  ['Actor.ties', { field: 'ties', of: 'MBR-ABO' }, 7],
  ['Region.ties', { field: 'ties', of: 'R-SOUTH' }, 7],
  ['Actor.ties, ended ones too', { field: 'ties', of: 'ORG-CODE', args: 'statuses: [CURRENT, UNCONFIRMED, ENDED]' }, 3],
  ['Actor.partnerships', { field: 'partnerships', of: 'MBR-ABO' }, 2],
  ['Actor.actions', { field: 'actions', of: 'UNI-KEEL' }, 0],
  ['Country.actors', { field: 'actors', of: 'BLM' }, 3],
  ['Country.partnerships', { field: 'partnerships', of: 'BLM' }, 1],
  ['Region.countries', { field: 'countries', of: 'R-SOUTH' }, 2],
  ['RegionalBody.memberStates', { field: 'memberStates', of: 'BODY-GULF' }, 1],
  ['Partnership.participants', { field: 'participants', of: 'PSH-1' }, 6],
  ['Partnership.actions', { field: 'actions', of: 'PSH-2' }, 0],
  ['Campaign.partnerships', { field: 'partnerships', of: 'CAM-1' }, 0],
  ['Campaign.participants', { field: 'participants', of: 'CAM-1' }, 1],
];

describe.each(LISTS)('%s', (_name, list, length) => {
  let all: Page;

  beforeAll(async () => {
    all = await readPage(list, 100);
  });

  test(`has ${String(length)} items in all, on one page`, () => {
    const { totalCount, nodes, edges, pageInfo } = all;
    expect([totalCount, nodes.length, edges.length]).toEqual([length, length, length]);
    expect(edges.map(({ node }) => node)).toEqual(nodes);
    expect(pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    });
    expect(new Set(edges.map(({ cursor }) => cursor)).size).toBe(length);
  });

  test.each([1, 2, 7])('has each item once, in the same order, in pages of %i', async (first) => {
    const pages = await walk(list, first);
    expect(pages.flatMap(({ edges }) => edges)).toEqual(all.edges);
    expect(pages).toHaveLength(Math.max(1, Math.ceil(length / first)));
    pages.forEach(({ totalCount, edges, pageInfo }, index) => {
      expect(totalCount).toBe(length);
      expect(pageInfo).toEqual({
        hasNextPage: index < pages.length - 1,
        hasPreviousPage: index > 0,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      });
    });
  });

  test('has an empty page after its last item', async () => {
    const last = all.pageInfo.endCursor;
    if (last === null) return;
    const page = await readPage(list, 5, last);
    expect(page).toMatchObject({
      edges: [],
      nodes: [],
      totalCount: length,
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
    });
  });
});

describe('a list that grows while it is read', () => {
  // Names that sort before, between and after those of the small world.
  const NAMES = ['Aaa', 'Bellmare middle', 'Cove middle', 'Zzz'];
  const at = { since: '2016', confidence: Confidence.HIGH, evidence: [] };

  /** Returns a new actor, action and partnership of each name, with ties to the small world. */
  function growth(round: string): GraphRows {
    const nodes: NodeRow[] = [];
    const ties: TieRow[] = [];
    NAMES.forEach((name, index) => {
      const id = (kind: string) => `NEW-${kind}-${round}-${String(index)}`;
      const named = { nameEn: `${name} ${round}`, evidence: [], since: '2016' };
      const actor = { kind: ActorKind.NGO, group: StakeholderGroup.CIVIL_SOCIETY };
      nodes.push(
        { ...named, id: id('ACTOR'), type: 'Partner', since: undefined, country: 'BLM', properties: actor },
        { ...named, id: id('ACTION'), type: 'AdvocacyAction', properties: { kind: ActionKind.RESEARCH } },
        { ...named, id: id('PSH'), type: 'Partnership', since: String(2008 + 3 * index) },
        { ...named, id: id('LAND'), type: 'Country', since: undefined, properties: { iso3: id('LAND') } },
      );
      ties.push(
        { ...at, type: TieType.PARTICIPATES_IN, from: id('ACTOR'), to: 'CAM-1' },
        { ...at, type: TieType.CONTACT_OF, from: id('ACTOR'), to: 'MBR-ABO' },
        { ...at, type: TieType.PARTICIPATES_IN, from: 'MBR-ABO', to: id('PSH') },
        // The more participants, the higher it ranks.
        ...Array.from({ length: 2 * index }, (_, seat) => ({
          ...at,
          type: TieType.PARTICIPATES_IN,
          from: ['MBR-BEL', 'ECPAT', 'GOV-ABO', 'POL-BLM', 'UNI-KEEL', 'MED-OAK'][seat] ?? '',
          to: id('PSH'),
        })),
      );
    });
    return { nodes, ties, values: [] };
  }

  const GROWING: [string, List][] = [
    ['actors', { field: 'actors' }],
    ['actions', { field: 'actions', valid: '2024-06' }],
    ['countries in French', { field: 'countries', language: 'fr' }],
    ['partnerships by name', { field: 'partnerships' }],
    ['partnerships, the latest first', { field: 'partnerships', args: 'orderBy: STARTED' }],
    ['partnerships by participants', { field: 'partnerships', args: 'orderBy: PARTICIPANTS' }],
    ['partnerships by groups', { field: 'partnerships', args: 'orderBy: GROUPS' }],
    ['Actor.ties', { field: 'ties', of: 'MBR-ABO' }],
    ['Actor.partnerships', { field: 'partnerships', of: 'MBR-ABO' }],
    ['Country.actors', { field: 'actors', of: 'BLM' }],
    ['Campaign.participants', { field: 'participants', of: 'CAM-1' }],
  ];

  test('has all items, none twice, for a client that started before it grew', async () => {
    const before = await Promise.all(GROWING.map(([, list]) => readPage(list, 100)));
    const firstPages = await Promise.all(GROWING.map(([, list]) => readPage(list, 1)));
    await api.load(growth('x'), new Date());
    for (const [index, [name, list]] of GROWING.entries()) {
      const first = firstPages[index];
      const rest = first?.pageInfo.endCursor ? await walk(list, 3, first.pageInfo.endCursor) : [];
      const seen = [...(first?.edges ?? []), ...rest.flatMap(({ edges }) => edges)];
      const cursors = seen.map(({ cursor }) => cursor);
      expect({ name, twice: cursors.length - new Set(cursors).size }).toEqual({ name, twice: 0 });
      const old = new Set((before[index]?.edges ?? []).map(({ node }) => node.id));
      const found = seen.map(({ node }) => node.id).filter((id) => old.has(id));
      expect({ name, found }).toEqual({ name, found: before[index]?.edges.map(({ node }) => node.id) });
      // New items after the first page are included.
      const now = await walk(list, 100);
      const after = idsOf(now).slice(idsOf(now).indexOf(first?.edges[0]?.node.id ?? '') + 1);
      expect({ name, rest: idsOf(rest) }).toEqual({ name, rest: after });
      expect(after.some((id) => !old.has(id))).toBe(true);
    }
  });
});

describe('a cursor', () => {
  const json = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

  test.each<[what: string, from: List, to: List]>([
    ['list', { field: 'countries' }, { field: 'actors' }],
    ['list of the same nodes', { field: 'actors', of: 'BLM' }, { field: 'actors' }],
    ['parent', { field: 'ties', of: 'MBR-ABO' }, { field: 'ties', of: 'ECPAT' }],
    ['field of the parent', { field: 'ties', of: 'MBR-ABO' }, { field: 'partnerships', of: 'MBR-ABO' }],
    ['order', { field: 'partnerships' }, { field: 'partnerships', args: 'orderBy: STARTED' }],
    [
      'order of the same shape',
      { field: 'partnerships', args: 'orderBy: GROUPS' },
      { field: 'partnerships', args: 'orderBy: PARTICIPANTS' },
    ],
    ['language', { field: 'countries', language: 'fr' }, { field: 'countries' }],
  ])('of another %s is rejected', async (_what, from, to) => {
    const { pageInfo } = await readPage(from, 1);
    expect(pageInfo.endCursor).not.toBeNull();
    const { data, errors } = await askPage(to, { first: 2, after: pageInfo.endCursor });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: ['after'] } }]);
    expect(pageOf({ data }) ?? null).toBeNull();
  });

  test.each([
    ['empty', ''],
    ['a space', ' '],
    ['garbage', 'garbage'],
    ['not base64', '%%%'],
    ['base64 of nothing like it', 'aGVsbG8='],
    ['an object', json({ a: 1 })],
    ['null', json(null)],
    ['a string', json('actors')],
    ['an empty list', json([])],
    ['without a position', json(['actors'])],
    ['with a number for a name', json(['actors', 1])],
    ['with a null', json(['actors', null])],
    ['with a list', json(['actors', ['a']])],
    ['with one value too many', json(['actors', 'a', 'b'])],
    ['10,000 characters long', 'x'.repeat(10_000)],
    ['a lone surrogate', '\ud800'],
  ])('that is %s is rejected', async (_what, after) => {
    const { data, errors } = await askPage({ field: 'actors' }, { first: 2, after });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: ['after'] } }]);
    expect(data).toEqual({ list: null });
  });

  test('that is null starts at the first item', async () => {
    const answer = await askPage({ field: 'actors' }, { first: 1, after: null });
    expect(pageOf(answer).nodes).toEqual(pageOf(await askPage({ field: 'actors' }, { first: 1 })).nodes);
  });

  test('of a filtered list continues it', async () => {
    const list = { field: 'actors', args: 'filter: { kinds: [MEMBER] }' };
    const { pageInfo } = await readPage(list, 1);
    expect((await readPage(list, 1, pageInfo.endCursor ?? '')).nodes).toEqual([{ id: 'MBR-BEL' }]);
  });

  test('that is not a string is rejected', async () => {
    const { errors } = await askPage({ field: 'actors' }, { first: 2, after: 7 });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: ['after'] } }]);
  });
});

describe('first', () => {
  const FIELDS: [string, (first: string) => string][] = [
    ['actors', (first) => `actors(first: ${first}) { nodes { id } }`],
    ['countries', (first) => `countries(first: ${first}) { nodes { id } }`],
    ['partnerships', (first) => `partnerships(first: ${first}) { nodes { id } }`],
    ['actions', (first) => `actions(first: ${first}) { nodes { id } }`],
    ['campaigns', (first) => `campaigns(first: ${first}) { nodes { id } }`],
    ['search', (first) => `search(text: "aboria", first: ${first}) { score }`],
    ['Actor.ties', (first) => `node(id: "MBR-ABO") { ... on Actor { ties(first: ${first}) { nodes { id } } } }`],
    ['Country.actors', (first) => `country(code: "ABO") { actors(first: ${first}) { nodes { id } } }`],
    [
      'Partnership.participants',
      (first) => `node(id: "PSH-1") { ... on Partnership { participants(first: ${first}) { nodes { id } } } }`,
    ],
  ];
  const rejected = [{ extensions: { code: 'BAD_USER_INPUT', argument: ['first'] } }];

  test.each(FIELDS)('of %s below 1 or above 100 is rejected, as a literal and as a variable', async (_name, field) => {
    for (const first of [0, -1, 101, 1_000_000, 2_147_483_647]) {
      expect((await api.ask(`{ ${field(String(first))} }`)).errors).toMatchObject(rejected);
      const { errors } = await api.ask(`query ($n: Int!) { ${field('$n')} }`, { variables: { n: first } });
      expect(errors).toMatchObject(rejected);
    }
  });

  test.each([null, '7', 1.5, 2_147_483_648, true])('that is %j in a variable is rejected', async (n) => {
    const query = 'query ($n: Int = 20) { actors(first: $n) { nodes { id } } }';
    expect((await api.ask(query, { variables: { n } })).errors).toMatchObject(rejected);
  });

  test('is 20 by default, also where a variable is omitted', async () => {
    const query = 'query ($n: Int = 1) { few: actors(first: $n) { nodes { id } } many: actors { nodes { id } } }';
    const { data } = await api.ask(query);
    expect(data.few?.nodes).toHaveLength(1);
    expect(data.many?.nodes).toHaveLength(18);
  });

  test('of the neighbourhood may be up to 2,000', async () => {
    const ask = (first: number) => api.ask(`{ neighbourhood(of: ["ABO"], first: ${String(first)}) { nodes { id } } }`);
    expect((await ask(2000)).errors).toBeUndefined();
    for (const first of [0, -1, 2001]) expect((await ask(first)).errors).toMatchObject(rejected);
  });
});
