import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import neo4j, { type Driver } from 'neo4j-driver';
import pino from 'pino';
import { type Answer, type Api, startApi } from '../../../support/api';
import { UNKNOWN_AFTER_MS } from '../../../../src/graph/node/input-nodes';
import { loadRows } from '../../../../src/store/model/write-records';
import { LATER, LATER_NEWS, RECORDED, SMALL_WORLD } from '../../../worlds/small-world';
import { INTERNAL, post as postTo, expectInputError, type Reply } from '../../../support/input-errors';

let api: Api;
const log: string[] = [];

/** Returns the log records since the last call. */
const logged = (): Record<string, unknown>[] =>
  log.splice(0).map((line) => JSON.parse(line) as Record<string, unknown>);

const startLogged = () =>
  startApi({
    rows: SMALL_WORLD,
    recorded: RECORDED,
    log: pino({ level: 'warn' }, { write: (line: string) => void log.push(line) }),
  });

beforeAll(async () => {
  api = await startLogged();
  await loadRows(api.graph, LATER_NEWS, LATER);
});

afterAll(() => api.close());

/** A proxy to the Neo4j of the tests, which can be closed. */
interface Proxy {
  close: () => Promise<void>;
}

/** Starts a proxy that new connections to Neo4j use until it is closed. */
async function openProxy(): Promise<Proxy> {
  const { TEST_NEO4J_URI: direct = '' } = process.env;
  const { hostname, port } = new URL(direct);
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    for (const socket of [client, upstream]) open.add(socket.on('error', () => undefined));
    client.pipe(upstream).pipe(client);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  process.env.TEST_NEO4J_URI = `bolt://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const close = async () => {
    process.env.TEST_NEO4J_URI = direct;
    for (const socket of open) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  return { close };
}

const post = (query: unknown, variables?: Record<string, unknown>, to: Api = api) => postTo(to, query, variables);

/**
 * Asserts that an operation is rejected with one error about one argument, and that nothing is
 * logged.
 */
async function expectRejected(argument: string[], query: string, variables?: Record<string, unknown>): Promise<Reply> {
  const reply = await expectInputError(api, argument, query, variables);
  expect(logged()).toEqual([]);
  return reply;
}

/** Asserts that an operation is rejected before its execution. */
async function expectNotExecuted(code: string, query: unknown, variables?: Record<string, unknown>): Promise<Reply> {
  const reply = await post(query, variables);
  expect(reply.errors).toMatchObject([{ extensions: { code } }]);
  expect(reply).toMatchObject({ status: 400 });
  expect(reply.data).toBeUndefined();
  expect(logged()).toEqual([]);
  return reply;
}

describe('dates', () => {
  const WRONG: [argument: string, type: string, value: unknown][] = [
    ...[
      '2023-02-30',
      '2023-02-29',
      '2023-13',
      '2023-00',
      '20230101',
      '23',
      '0000',
      '2023-1-1',
      'today',
      '',
      ' 2023',
    ].map((value): [string, string, unknown] => ['valid', 'PartialDate', value]),
    ['valid', 'PartialDate', 2023],
    ['valid', 'PartialDate', '2023-01-01T00:00:00Z'],
    ...['yesterday', '2024-01-01', '2024-01-01T00:00:00', '2024-13-01T00:00:00Z', '2024-02-30T00:00:00Z', ''].map(
      (value): [string, string, unknown] => ['known', 'DateTimeISO', value],
    ),
    ['known', 'DateTimeISO', true],
  ];

  test.each(WRONG)('%s: %s %j is rejected, as a literal and as a variable', async (argument, type, value) => {
    await expectRejected([argument], `query @asOf(${argument}: ${JSON.stringify(value)}) { regions { id } }`);
    await expectRejected([argument], `query ($at: ${type}) @asOf(${argument}: $at) { regions { id } }`, { at: value });
  });
});

test('what is wrong is said in the language of the request', async () => {
  const query = `{
    partnerships(first: 0) { nodes { id } }
    search(text: "?") { matched }
    sharedPartners(actors: ["MBR-ABO"]) { score }
    similarActors(input: { website: "x.example.org" }, first: 500) { name: actor { name } }
    tally(of: ACTORS, by: [KIND, KIND]) { rows { count } }
    whatIf(remove: ["MBR-ABO"], targets: ["MBR-ABO"]) { lost { id } } }`;
  const response = await fetch(`${api.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'fr' },
    body: JSON.stringify({ query }),
  });
  const { errors = [] } = (await response.json()) as Answer;
  expect(errors.map(({ message }) => message).sort()).toEqual([
    'Comptez par une dimension, ou par deux dimensions différentes.',
    'Nommez au moins deux acteurs différents.',
    'first doit être compris entre 1 et 100\u202f; reçu\u202f: 0.',
    'first doit être compris entre 1 et 100\u202f; reçu\u202f: 500.',
    'À la fois retirés et cibles\u202f: MBR-ABO.',
    'Écrivez au moins une lettre ou un chiffre à chercher.',
  ]);
});

test('what is wrong with a variable is said in the language of the request', async () => {
  const query = 'query ($from: PartialDate) { agenda(from: $from) { __typename } }';
  const response = await fetch(`${api.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'fr' },
    body: JSON.stringify({ query, variables: { from: '31/12/2026' } }),
  });
  const { errors = [] } = (await response.json()) as Answer;
  expect(errors).toMatchObject([
    {
      message:
        'Variable "$from" got invalid value "31/12/2026"; Écrivez une date du calendrier, telle que 2019, 2019-05 ou 2019-05-20.',
      extensions: { code: 'BAD_USER_INPUT', argument: ['from'] },
    },
  ]);
});

describe('unknown ids', () => {
  test.each<[argument: string, query: string, variables?: Record<string, unknown>]>([
    ['id', '{ node(id: "NOBODY") { id } }'],
    ['id', '{ node(id: "") { id } }'],
    ['id', 'query ($id: ID!) { node(id: $id) { id } }', { id: '\ud800' }],
    ['id', 'query ($id: ID!) { node(id: $id) { id } }', { id: 'x'.repeat(10_000) }],
    ['id', 'query ($id: ID!) { node(id: $id) { id } }', { id: 'a" OR *:* OR "b\\' }],
    ['code', '{ country(code: "XXX") { id } }'],
    ['code', '{ country(code: "MBR-ABO") { id } }'],
    ['code', '{ country(code: "") { id } }'],
    ['of', '{ neighbourhood(of: ["NOBODY"]) { isTruncated } }'],
    ['of', '{ neighbourhood(of: ["ABO", "NOBODY"]) { isTruncated } }'],
    ['of', '{ neighbourhood(of: []) { isTruncated } }'],
  ])('in %s: %s', async (argument, query, variables = {}) => {
    const { data } = await expectRejected([argument], query, variables);
    expect(data === null || Object.values(data).every((value) => value === null)).toBe(true);
  });

  test('in nodes give null and an error each, besides the nodes that exist', async () => {
    const reply = await post('{ nodes(ids: ["ABO", "NOBODY", "T-ABO-NET", "NOTHING"]) { id } }');
    expect(reply.data).toEqual({ nodes: [{ id: 'ABO' }, null, { id: 'T-ABO-NET' }, null] });
    const error = { extensions: { code: 'BAD_USER_INPUT', argument: ['ids'] } };
    expect(reply.errors).toMatchObject([
      { ...error, path: ['nodes', 1] },
      { ...error, path: ['nodes', 3] },
    ]);
  });

  // Timing must not reveal a hidden record: `npm run bench -- --hidden-ids` compares.
  test.each([
    ['id', '{ node(id: "SOMEBODY") { id } }'],
    ['regions', '{ coverage(regions: ["SOMEWHERE"]) { answer } }'],
  ])('in %s: %s is never answered before finding a record would be', async (argument, query) => {
    const times: number[] = [];
    for (let asked = 0; asked < 20; asked++) {
      const askedAt = performance.now();
      await expectRejected([argument], query);
      times.push(performance.now() - askedAt);
    }
    expect(Math.min(...times)).toBeGreaterThan(UNKNOWN_AFTER_MS - 2);
  });

  test('can be more than one index query takes', async () => {
    const lists = Array.from({ length: 12 }, (_, list) => Array.from({ length: 100 }, (_, id) => `N-${list}-${id}`));
    const declared = lists.map((_, index) => `$l${index}: [ID!]!`).join(' ');
    const { errors, status } = await post(
      `query (${declared}) { ${lists.map((_, index) => `l${index}: nodes(ids: $l${index}) { id }`).join(' ')} }`,
      Object.fromEntries(lists.map((ids, index) => [`l${index}`, ids])),
    );
    expect(status).toBe(200);
    expect(errors).toHaveLength(1_200);
    expect(new Set(errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(['BAD_USER_INPUT']));
  });

  test.each([['[]'], [`[${'"ABO",'.repeat(101)}]`]])(
    'of nodes are rejected where there are none or too many',
    async (ids) => {
      await expectRejected(['ids'], `{ nodes(ids: ${ids}) { id } }`);
    },
  );

  const FILTERS: [list: string, field: string, other: string][] = [
    ['actors', 'countries', 'R-NORTH'],
    ['actors', 'regions', 'ABO'],
    ['actors', 'objectives', 'IND-1'],
    ['partnerships', 'objectives', 'STR-1'],
    ['partnerships', 'countries', 'R-NORTH'],
    ['partnerships', 'regions', 'ABO'],
    ['partnerships', 'participants', 'PSH-1'],
    ['actions', 'objectives', 'IND-1'],
    ['actions', 'countries', 'R-NORTH'],
    ['actions', 'regions', 'ABO'],
    ['actions', 'leads', 'PSH-1'],
    ['actions', 'targets', 'ABO'],
    ['actions', 'campaigns', 'PSH-1'],
  ];

  test.each(FILTERS)(
    'are rejected, as are ids of another type, in the filter of %s by %s',
    async (list, field, other) => {
      for (const id of ['NOBODY', other, '']) {
        await expectRejected(['filter', field], `{ ${list}(filter: { ${field}: ["${id}"] }) { totalCount } }`);
      }
      await expectRejected(
        ['filter', field],
        `query ($ids: [ID!]) { ${list}(filter: { ${field}: $ids }) { totalCount } }`,
        {
          ids: ['NOBODY'],
        },
      );
    },
  );
});

const many = (count: number, id: (index: number) => string = () => 'MBR-ABO') =>
  Array.from({ length: count }, (_, index) => id(index));
const others = (count: number) => many(count, (index) => `N-${index}`);
/** Ids of a partnership, a country and a tie. */
const NO_ACTORS = ['PSH-1', 'ABO', 'T-ABO-NET'];
/** Returns values outside the range 1 to `max`. */
const outside = (max: number) => [0, -1, max + 1, 2_147_483_647];

/**
 * The invalid argument, its value (all other arguments are valid), and a pattern of the error
 * message.
 */
type Wrong = [argument: string, overrides: Record<string, unknown>, pattern?: RegExp];

/** Tests that each argument is rejected with its path, and that only this field has no data. */
function rejectsEach(field: string, valid: Record<string, unknown>, wrong: Wrong[], selection: string): void {
  test.each(wrong)(`${field}: rejects %s in %j`, async (argument, overrides, pattern = /./) => {
    const args = Object.entries({ ...valid, ...overrides })
      .map(([name, value]) => `${name}: ${literal(value)}`)
      .join(', ');
    const { data, errors } = await expectRejected(argument.split('.'), `{ ${field}(${args}) { ${selection} } }`);
    // Without data, the operation was rejected before its execution, as for lists that are too
    // long.
    expect(data ?? { [field]: null }).toEqual({ [field]: null });
    expect(errors?.[0]?.message).toMatch(pattern);
  });
}

/**
 * Returns a value as a GraphQL literal: like JSON, but with field names and enum values unquoted.
 */
const literal = (value: unknown) =>
  JSON.stringify(value)
    .replace(/"(\w+)":/g, '$1:')
    .replace(/group:"(\w+)"/g, 'group:$1');

const ENDS = { from: ['MBR-ABO'], to: ['COM-DUNE'] };
const WRONG_PATHS: [field: string, input: Record<string, unknown>][] = [
  ...['from', 'to', 'via', 'avoid'].map((field): [string, object] => [field, { [field]: ['NOBODY'] }]),
  // Exists, but is not an actor.
  ['from', { from: ['PSH-1'] }],
  ['to', { to: ['ABO'] }],
  ['from', { from: ['T-ABO-NET'] }],
  // Cannot be on a path.
  ['via', { via: ['OBJ-1'] }],
  ['to', { to: ['COM-DUNE', 'MBR-ABO'] }],
  ['from', { from: [] }],
  ['to', { to: [] }],
  ['from', { from: many(101) }],
  ['via', { via: many(8, () => 'ECPAT') }],
  ...[0, -1, 21].map((k): [string, object] => ['k', { k }]),
  ...[0, 9, 2_147_483_647].map((maxHops): [string, object] => ['maxHops', { maxHops }]),
] as [string, Record<string, unknown>][];

rejectsEach(
  'influencePaths',
  {},
  WRONG_PATHS.map(([field, input]) => [`input.${field}`, { input: { ...ENDS, ...input } }]),
  'paths { score }',
);
test.each(WRONG_PATHS)('influencePaths: rejects %s in the variable %j', async (field, input) => {
  const query = 'query ($input: InfluenceInput!) { influencePaths(input: $input) { paths { score } } }';
  const { data } = await expectRejected(['input', field], query, { input: { ...ENDS, ...input } });
  expect(data ?? { influencePaths: null }).toEqual({ influencePaths: null });
});

rejectsEach(
  'pathRedundancy',
  { from: ['MBR-ABO'], to: 'COM-DUNE' },
  [
    ['from', { from: ['NOBODY', 'MBR-ABO', 'NOONE'] }, /NOBODY, NOONE/],
    ['to', { to: 'NOBODY' }, /NOBODY/],
    ['to', { to: '' }],
    ...NO_ACTORS.map((id): Wrong => ['from', { from: [id] }, new RegExp(id)]),
    ...NO_ACTORS.map((id): Wrong => ['to', { to: id }, new RegExp(id)]),
    ['to', { from: ['MBR-ABO', 'COM-DUNE'] }, /Both a start and a target: COM-DUNE/],
    ['from', { from: [] }],
    ['from', { from: many(101) }],
  ],
  'disjointPathCount',
);

rejectsEach(
  'brokers',
  { first: 3, targets: ['GOV-ABO'] },
  [
    ...outside(100).map((first): Wrong => ['first', { first }]),
    ['targets', { targets: ['NOBODY'] }, /NOBODY/],
    ...NO_ACTORS.map((id): Wrong => ['targets', { targets: [id] }, new RegExp(id)]),
    ['targets', { targets: [] }],
    ['targets', { targets: many(101) }],
    ...['NOBODY', 'ABO', 'OBJ-1', ''].map((region): Wrong => ['region', { region }, new RegExp(region)]),
    ...['NOBODY', 'IND-1', 'R-NORTH', ''].map((objective): Wrong => [
      'objective',
      { objective },
      new RegExp(objective),
    ]),
  ],
  'betweenness',
);

rejectsEach(
  'whatIf',
  { remove: ['ECPAT'], from: ['MBR-ABO'], targets: ['BODY-GULF'] },
  [
    ['remove', { remove: ['NOBODY'] }, /NOBODY/],
    // Exists, but not in the influence graph.
    ['remove', { remove: ['OBJ-1'] }, /OBJ-1/],
    ['from', { from: ['NOBODY'] }, /NOBODY/],
    ['targets', { targets: ['NOBODY'] }, /NOBODY/],
    ...NO_ACTORS.map((id): Wrong => ['from', { from: [id] }, new RegExp(id)]),
    ...NO_ACTORS.map((id): Wrong => ['targets', { targets: [id] }, new RegExp(id)]),
    ['targets', { targets: ['BODY-GULF', 'ECPAT'] }, /Both removed and a target: ECPAT/],
    ['targets', { targets: ['BODY-GULF', 'MBR-ABO'] }, /Both a start and a target: MBR-ABO/],
    ['remove', { remove: [] }, /1 to 100/],
    ['remove', { remove: many(101, () => 'GOV-ABO') }, /1 to 100/],
    ...['from', 'targets'].map((argument): Wrong => [argument, { [argument]: many(101, () => 'GOV-ABO') }, /to 100/]),
    ...outside(8).map((maxHops): Wrong => ['maxHops', { maxHops }]),
    ...outside(100).map((first): Wrong => ['first', { first }]),
  ],
  'lost { id }',
);

rejectsEach(
  'sharedPartners',
  { actors: ['MBR-ABO', 'COM-DUNE'] },
  [
    ['actors', { actors: [] }, /two different/],
    ['actors', { actors: ['MBR-ABO'] }, /two different/],
    ['actors', { actors: ['MBR-ABO', 'MBR-ABO'] }, /two different/],
    ['actors', { actors: ['MBR-ABO', 'NOBODY'] }, /NOBODY/],
    ...NO_ACTORS.map((id): Wrong => ['actors', { actors: ['MBR-ABO', id] }, new RegExp(id)]),
    ['actors', { actors: others(101) }, /1 to 100/],
    ...outside(100).map((first): Wrong => ['first', { first }]),
  ],
  'score',
);

rejectsEach(
  'coverage',
  { objectives: ['OBJ-1'], regions: ['R-NORTH'] },
  [
    ...['NOBODY', 'IND-1', 'R-NORTH', ''].map((id): Wrong => ['objectives', { objectives: ['OBJ-1', id] }]),
    ...['NOBODY', 'ABO', 'OBJ-1', ''].map((id): Wrong => ['regions', { regions: ['R-NORTH', id] }]),
    ...outside(10).map((perSeat): Wrong => ['perSeat', { perSeat }]),
  ],
  'cells { memberCount }',
);

const MEETING = { targets: [{ actor: 'GOV-ABO' }], seats: 3 };

rejectsEach(
  'conveningList',
  {},
  (
    [
      ['targets.actor', { targets: [{ actor: 'NOBODY' }] }, /NOBODY/],
      ...NO_ACTORS.map((actor): Wrong => ['targets.actor', { targets: [{ actor }] }, new RegExp(actor)]),
      ['targets', { targets: [] }],
      ['targets', { targets: many(101).map((actor) => ({ actor })) }],
      ['targets.weight', { targets: [{ actor: 'GOV-ABO', weight: -0.1 }] }],
      ...outside(100).map((seats): Wrong => ['seats', { seats }]),
      ...outside(8).map((maxHops): Wrong => ['maxHops', { maxHops }]),
      ...['mustInvite', 'exclude'].flatMap((field): Wrong[] => [
        [field, { [field]: ['MBR-ABO', 'NOBODY'] }, /NOBODY/],
        [field, { [field]: ['PSH-1'] }, /PSH-1/],
      ]),
      ['mustInvite', { mustInvite: many(101) }],
      ['mustInvite', { mustInvite: ['MBR-ABO', 'GOV-ABO'] }, /Both a target and to be invited: GOV-ABO/],
      ['exclude', { exclude: many(1001) }],
      ['keepApart', { keepApart: [['MBR-ABO'], ['NOBODY', 'MBR-ABO']] }, /NOBODY/],
      ['keepApart', { keepApart: [['MBR-ABO', 'ABO']] }, /ABO/],
      ['keepApart', { keepApart: many(101).map((id) => [id]) }],
      ['keepApart', { keepApart: [many(101)] }],
      ['groupQuotas', { groupQuotas: many(101).map(() => ({ group: 'MEDIA' })) }],
      ['regionQuotas', { regionQuotas: many(101).map((region) => ({ region })) }],
      ['groupQuotas.min', { groupQuotas: [{ group: 'DONOR', min: -1 }] }],
      ['groupQuotas.max', { groupQuotas: [{ group: 'DONOR', max: -1 }] }],
      ['regionQuotas.region', { regionQuotas: [{ region: 'NOBODY', min: 1 }] }, /NOBODY/],
      ['regionQuotas.region', { regionQuotas: [{ region: 'ABO', min: 1 }] }, /ABO/],
      ['regionQuotas.min', { regionQuotas: [{ region: 'R-NORTH', min: -1 }] }],
      ['regionQuotas.max', { regionQuotas: [{ region: 'R-NORTH', max: -1 }] }],
    ] as Wrong[]
  ).map(([argument, overrides, pattern]) => [`input.${argument}`, { input: { ...MEETING, ...overrides } }, pattern]),
  'reach',
);

rejectsEach(
  'codeLeverage',
  { company: 'COM-DUNE', criterion: 1 },
  [
    ...['NOBODY', 'MBR-ABO', 'ABO', ''].map((company): Wrong => ['company', { company }, new RegExp(company)]),
    ...[0, -1, 3, 2_147_483_647].map((criterion): Wrong => ['criterion', { criterion }, new RegExp(`${criterion}`)]),
    ...outside(100).map((first): Wrong => ['first', { first }]),
  ],
  'score',
);

test.each(outside(1000))('routes: rejects first: %i', async (first) => {
  const routes = `paths(first: ${first}) { score }`;
  await expectRejected(['first'], `{ pathRedundancy(from: ["MBR-ABO"], to: "COM-DUNE") { ${routes} } }`);
});

describe('allies', () => {
  test.each<[argument: string, args: string]>([
    ...outside(100).map((first): [string, string] => ['first', `first: ${first}`]),
    ...['NOBODY', 'IND-1', ''].map((id): [string, string] => ['objective', `objective: "${id}"`]),
  ])('rejects %s in %s', async (argument, args) => {
    const query = `{ node(id: "MBR-ABO") { ... on Actor { allies(${args}) { score } } } }`;
    expect((await expectRejected([argument], query)).data).toEqual({ node: { allies: null } });
  });
});

test.each<[argument: string, question: string]>([
  ['from', 'pathRedundancy(from: ["NGO-GUL"], to: "GOV-ABO") { disjointPathCount }'],
  ['targets', 'brokers(targets: ["NGO-GUL"]) { betweenness }'],
  ['remove', 'whatIf(remove: ["NGO-GUL"], from: ["MBR-ABO"], targets: ["GOV-ABO"]) { lost { id } }'],
  ['actors', 'sharedPartners(actors: ["NGO-GUL", "GOV-ABO"]) { score }'],
])('rejects an id that was not known at the standpoint, in %s: %s', async (argument, question) => {
  const { errors } = await api.ask(`{ ${question} }`);
  expect(errors).toBeUndefined();
  await expectRejected([argument], `query @asOf(known: "2024-06-01T00:00:00Z") { ${question} }`);
});

describe('search', () => {
  const SEARCH = 'query ($text: String!) { search(text: $text) { node { id } } }';

  test.each(['', ' ', '\\\\', '"', '~', '*', '?:()[]{}^', '\ud800', '\u0000', '🙂'])(
    'for %j, which contains no letter or digit, is rejected',
    (text) => expectRejected(['text'], SEARCH, { text }),
  );

  test.each([
    'foo" OR *:*',
    'a~~',
    'AND OR NOT',
    'NOT aboria',
    "' RETURN 1 //",
    '") MATCH (n) DETACH DELETE n //',
    'nameEn:aboria',
    '[a TO z]',
    'aboria^1000000',
    '/a.*/',
    'a\\',
    '\ud800 aboria',
    'x'.repeat(10_000),
    `${'𐐷'.repeat(3_000)}`,
    'aboria '.repeat(1_400),
    'a b c d e f g h i j k l m n o p q r s t u v w x y z',
  ])('takes no part of %.40j as query syntax', async (text) => {
    const { errors, data, status } = await post(SEARCH, { text });
    expect(errors).toBeUndefined();
    expect(status).toBe(200);
    const found = (data.search as unknown as unknown[]).length;
    // An operator, if interpreted, would match everything.
    expect(found).toBeLessThanOrEqual(10);
    if (text.startsWith('foo') || text.startsWith('AND')) expect(found).toBe(0);
  });

  test('ignores operators around the text', async () => {
    const ids = async (text: string) => (await post(SEARCH, { text })).data.search;
    expect(await ids('-"(aboria!)"&&||')).toEqual(await ids('aboria'));
  });
});

describe('tally', () => {
  test.each<[argument: string, args: string]>([
    ['by', 'of: ACTORS, by: []'],
    ['by', 'of: ACTORS, by: [KIND, KIND]'],
    ['by', 'of: ACTORS, by: [KIND, GROUP, YEAR]'],
    ['by', 'of: PARTNERSHIPS, by: [KIND]'],
    ['by', 'of: PARTNERSHIPS, by: [TYPE, YEAR]'],
    ['by', 'of: ACTIONS, by: [TYPE]'],
    ['by', 'of: TIES, by: [OBJECTIVE]'],
    ['by', 'of: ACTORS, by: [STATUS]'],
    ['filter,types', 'of: ACTORS, by: [KIND], filter: { types: [MEMBER_OF] }'],
    ['filter,commitmentStatuses', 'of: TIES, by: [TYPE], filter: { commitmentStatuses: [OPEN] }'],
    ['filter,kinds', 'of: OPPORTUNITIES, by: [KIND], filter: { groups: [DONOR], kinds: [DONOR] }'],
    ['filter,countries', 'of: ACTIONS, by: [KIND], filter: { countries: ["ABO", "XXX"] }'],
    ['filter,regions', 'of: ACTORS, by: [KIND], filter: { regions: ["ABO"] }'],
    ['filter,objectives', 'of: COMMITMENTS, by: [KIND], filter: { objectives: ["OBJ-9"] }'],
    ['filter,node', 'of: TIES, by: [TYPE], filter: { node: "NOBODY" }'],
    ['filter,manifestations', 'of: ACTORS, by: [KIND], filter: { manifestations: ["OBJ-1"] }'],
    ['from', 'of: TIES, by: [YEAR], from: 2020, to: 2019'],
    ['from', 'of: TIES, by: [YEAR], from: 1900, to: 2000'],
  ])('is rejected for an invalid %s: %s', async (argument, args) => {
    await expectRejected(argument.split(','), `{ tally(${args}) { rows { count } } }`);
  });

  test('says which conditions apply to the subject', async () => {
    const { errors } = await post(
      '{ tally(of: OPPORTUNITIES, by: [KIND], filter: { groups: [DONOR] }) { rows { count } } }',
    );
    expect(errors?.[0]?.message).toBe(
      'OPPORTUNITIES cannot be filtered by groups; by objectives, regions, countries they can.',
    );
  });
});

describe('an invalid operation', () => {
  test.each<[what: string, code: string, query: unknown]>([
    ['a syntax error', 'GRAPHQL_PARSE_FAILED', '{ regions { id }'],
    ['a lone surrogate in the text', 'GRAPHQL_PARSE_FAILED', '{ node(id: "\\ud800") { id } }'],
    ['6,000 tokens', 'GRAPHQL_PARSE_FAILED', `{ ${'regions { id } '.repeat(1_500)} }`],
    ['an unknown field', 'GRAPHQL_VALIDATION_FAILED', '{ regions { id population } }'],
    ['an unknown argument', 'GRAPHQL_VALIDATION_FAILED', '{ regions(first: 1) { id } }'],
    [
      'an unknown value of an enum',
      'GRAPHQL_VALIDATION_FAILED',
      '{ actors(filter: { kinds: [KING] }) { totalCount } }',
    ],
    ['a fragment in a circle', 'GRAPHQL_VALIDATION_FAILED', '{ node(id: "ABO") { ...a } } fragment a on Node { ...a }'],
    [
      'two operations without a name',
      'OPERATION_RESOLUTION_FAILURE',
      'query A { regions { id } } query B { regions { id } }',
    ],
    ['no text', 'BAD_REQUEST', ''],
    ['no query', 'BAD_REQUEST', undefined],
    ['a query that is a number', 'BAD_REQUEST', 7],
  ])('%s', async (_what, code, query) => {
    await expectNotExecuted(code, query);
  });

  test('only fragments and no operation', async () => {
    const { errors, status } = await post('fragment a on Node { id }');
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test('variables of the wrong type', async () => {
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    for (const variables of [{}, { ids: null }, { ids: [null] }, { ids: { a: 1 } }]) {
      const { errors, status } = await post(query, variables);
      expect(status).toBe(400);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
      expect((errors?.[0]?.extensions.argument as string[])[0]).toBe('ids');
    }
  });

  test.each<[what: string, argument: string[], query: string, type: string, value: unknown]>([
    [
      'a web address that is none',
      ['input', 'website'],
      'saveActor(input: { kind: MEMBER, nameEn: "New Watch", website: VALUE, evidence: [{ title: "Log" }] })',
      'URL',
      'example',
    ],
    [
      'an empty address of evidence',
      ['input', 'evidence', '0', 'url'],
      'saveActor(input: { kind: MEMBER, nameEn: "New Watch", evidence: [{ title: "Log", url: VALUE }] })',
      'URL',
      '',
    ],
    [
      'an empty address of more evidence',
      ['input', 'evidence', '1', 'url'],
      'addEvidence(input: { of: "MBR-ABO", evidence: [{ title: "Log" }, { title: "Log", url: VALUE }] })',
      'URL',
      '',
    ],
  ])('%s is rejected at its path, as a literal and as a variable', async (_what, argument, call, type, value) => {
    const select = (text: string) => `${call.replace('VALUE', text)} { userErrors { code } }`;
    await expectRejected(argument, `mutation { ${select(JSON.stringify(value))} }`);
    await expectRejected(argument, `mutation ($value: ${type}) { ${select('$value')} }`, { value });
  });

  test('a body that is not JSON, and one that is too large', async () => {
    const send = async (body: string) => {
      const response = await fetch(`${api.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      const { errors } = (await response.json()) as Answer;
      expect(errors?.[0]?.message).not.toMatch(INTERNAL);
      expect(errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
      return response.status;
    };
    expect(await send('{ "query": ')).toBe(400);
    expect(await send(JSON.stringify({ query: '{ regions { id } }', variables: { x: 'x'.repeat(2_000_000) } }))).toBe(
      413,
    );
    expect(logged()).toEqual([]);
  });
});

describe('complexity', () => {
  const deep = (levels: number): string =>
    levels === 0 ? 'id' : `... on Actor { ties(first: 100) { nodes { to { ${deep(levels - 1)} } } } }`;

  test('above the limit is rejected before any statement runs', async () => {
    api.statements();
    await expectNotExecuted('QUERY_TOO_COMPLEX', `{ actors(first: 100) { nodes { ${deep(2)} } } }`);
    await expectNotExecuted('QUERY_TOO_COMPLEX', `{ node(id: "MBR-ABO") { ${deep(4)} } }`);
    expect(api.statements()).toEqual([]);
  });

  test('counts variables, fragments and default values', async () => {
    await expectNotExecuted(
      'QUERY_TOO_COMPLEX',
      'query ($n: Int!) { actors(first: $n) { nodes { ties(first: $n) { nodes { to { ... on Actor { ties(first: $n) { totalCount } } } } } } } }',
      { n: 100 },
    );
    await expectNotExecuted(
      'QUERY_TOO_COMPLEX',
      `query ($n: Int = 100) { actors(first: $n) { nodes { ...a } } }
       fragment a on Actor { ties(first: 100) { nodes { from { ...b } to { ...b } } } }
       fragment b on Actor { ties(first: $n) { totalCount } }`,
    );
  });

  test('does not hide the error for a list that is too long', async () => {
    await expectRejected(['first'], '{ actors(first: 100000000) { nodes { ties(first: 100) { nodes { id } } } } }');
  });
});

describe('an internal error', () => {
  let driver: Driver;

  beforeAll(() => {
    driver = neo4j.driver(
      process.env.TEST_NEO4J_URI ?? '',
      neo4j.auth.basic('neo4j', process.env.TEST_NEO4J_PASSWORD ?? ''),
    );
  });

  afterAll(() => driver.close());

  /**
   * Asserts that the client gets only a code and a request id, and that the cause is logged once
   * with that id.
   */
  function expectMasked({ errors, requestId }: Reply, code: string): void {
    expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
    for (const { extensions } of errors ?? [])
      expect(extensions).toEqual(expect.objectContaining({ code, requestId }) as object);
    expect(errors?.length).toBeGreaterThan(0);
    const records = logged();
    expect(records).toMatchObject([
      { reqId: requestId, msg: 'request failed', err: { stack: expect.any(String) as string } },
    ]);
  }

  test.each([
    ['an invalid kind', 'UNI-KEEL', { kind: 'KEELISH' }, 'node(id: "UNI-KEEL") { ... on Actor { kind } }'],
    ['an invalid website', 'MED-OAK', { website: 'oak' }, 'node(id: "MED-OAK") { ... on Actor { website } }'],
    ['an invalid date', 'PSH-2', { since: 'spring' }, 'node(id: "PSH-2") { ... on Partnership { since } }'],
    ['no name', 'DOL', { nameEn: null }, 'country(code: "DOL") { name }'],
    ['an invalid type', 'ELM-1', { type: 'Nonsense' }, 'node(id: "ELM-1") { id }'],
  ])('where a record has %s', async (_what, id, broken, query) => {
    const { records } = await driver.executeQuery('MATCH (n:Node {id: $id}) RETURN properties(n) AS properties', {
      id,
    });
    await driver.executeQuery('MATCH (n:Node {id: $id}) SET n += $broken', { id, broken });
    try {
      const reply = await post(`{ ${query} }`);
      expect(reply.status).toBeLessThan(500);
      expect(reply.errors?.[0]?.message).toBe(
        'Something went wrong on our side. Give this request’s id when you report it.',
      );
      expectMasked(reply, 'INTERNAL_SERVER_ERROR');
    } finally {
      await driver.executeQuery('MATCH (n:Node {id: $id}) SET n = $properties', {
        id,
        properties: records[0]?.get('properties') as object,
      });
    }
  });

  test.each<[what: string, code: string, interrupt: (other: Api, proxy: Proxy) => Promise<void>]>([
    ['is closed', 'INTERNAL_SERVER_ERROR', ({ graph }) => graph.close()],
    ['cannot be reached', 'UNAVAILABLE', (_other, proxy) => proxy.close()],
  ])('where the graph %s, for several fields', async (_what, code, interrupt) => {
    const proxy = await openProxy();
    const other = await startLogged();
    try {
      await interrupt(other, proxy);
      const reply = await post(
        '{ a: node(id: "ABO") { id } b: node(id: "BLM") { id } c: country(code: "CRN") { id } }',
        {},
        other,
      );
      // The revision is read once for all fields, before the first of them.
      expect(reply.data).toBeUndefined();
      expect(reply.errors).toHaveLength(1);
      expectMasked(reply, code);
    } finally {
      await other.close();
      await proxy.close();
    }
  });

  test('has a different id for each request', async () => {
    const [first, second] = await Promise.all([post('{ regions { id } }'), post('{ regions { id } }')]);
    expect(first.requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(second.requestId).not.toBe(first.requestId);
  });
});
