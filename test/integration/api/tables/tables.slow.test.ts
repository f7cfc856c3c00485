import { parse } from 'csv-parse/sync';
import { Role } from '../../../../src/graph/access/viewer';
import { Visibility } from '../../../../src/store/model/visibility';
import { TABLES } from '../../../../src/api/export/all-tables';
import { fileColumns } from '../../../../src/api/export/formats/table-format';
import { type Json, testTokens } from '../../../support/api';
import { readBook } from '../../../support/read-book';
import { errorOf, readTable, requiredParameters, rowsOf, type TableRow } from '../../../support/tables';
import { recorder, writer } from '../../../support/writer';
import { useWorld } from '../../../support/use-world';
import { visibleRows } from '../../../schema-walk/hidden-rows';

const TYPES: Record<string, string> = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
const api = useWorld(visibleRows(Visibility.CONFIDENTIAL));
const editor = api.as('EDITOR');
const { read } = api;
const record = recorder(writer(api, editor));
const get = (file: string, headers?: Record<string, string>, method?: string) =>
  readTable(api.address, file, headers, method);
const rows = (table: string, parameters?: string) => rowsOf(api.address, table, parameters);
/** Returns the records of a file, its header first, as texts. */
function recordsOf(format: string, body: Buffer): string[][] {
  if (format === 'csv') return parse(body, { bom: true });
  if (format === 'xlsx') return readBook(body);
  return (JSON.parse(body.toString()) as TableRow[]).map((row) => Object.values(row).map((cell) => String(cell ?? '')));
}

const total = (field: string) => async (filter: string) =>
  (await read(`{ ${field}(first: 1${filter && `, ${filter}`}) { totalCount } }`))[field]!
    .totalCount as unknown as number;
const sum = (all: unknown, count: (one: Json) => number) =>
  (all as Json[]).reduce((before, one) => before + count(one), 0);
const sizeOf = (list: unknown) => (list as unknown[]).length;
const filtered = (filter: string) => filter && `(${filter})`;

/** The number of rows of each table, counted by another query with `filter` as its arguments. */
const COUNTS: Record<string, (filter: string) => Promise<number>> = {
  actors: total('actors'),
  ties: total('ties'),
  edges: total('ties'),
  partnerships: total('partnerships'),
  campaigns: total('campaigns'),
  actions: total('actions'),
  commitments: total('commitments'),
  meetings: total('meetings'),
  opportunities: total('opportunities'),
  nodes: total('allNodes'),
  changes: total('changes'),
  sources: () => total('allNodes')('types: [SOURCE]'),
  instruments: () => total('allNodes')('types: [INSTRUMENT]'),
  positions: () => total('ties')('filter: { types: [POSITION_ON] }'),
  signatories: () => total('actors')('filter: { signedCode: true }'),
  seats: async (filter) => {
    const list = `partnerships(first: 100${filter && `, ${filter}`}) { nodes { participants(first: 100) { nodes { id } } } }`;
    // Each organisation once, its roles joined.
    return sum(
      (await read(`{ ${list} }`)).partnerships!.nodes,
      (one) => new Set((one.participants!.nodes as unknown as { id: string }[]).map(({ id }) => id)).size,
    );
  },
  coverage: async (filter) =>
    sizeOf((await read(`{ coverage${filtered(filter)} { cells { memberCount } } }`)).coverage!.cells),
  gaps: async (filter) =>
    sum((await read(`{ coverage${filtered(filter)} { gaps { missing } } }`)).coverage!.gaps, ({ missing }) =>
      sizeOf(missing),
    ),
  agenda: async (filter) => sizeOf((await read(`{ agenda(first: 1000${filter && `, ${filter}`}) { kind } }`)).agenda),
  scorecards: async (filter) => {
    const list = `countries(first: 100${filter && `, ${filter}`}) { nodes { scorecard { lines { memberCount } } } }`;
    return sum((await read(`{ ${list} }`)).countries!.nodes, (one) => sizeOf(one.scorecard!.lines));
  },
  indicators: async () => {
    const nodes = 'nodes { ... on Indicator { values { value } } }';
    const all = (await read(`{ allNodes(first: 100, types: [INDICATOR]) { ${nodes} } }`)).allNodes!.nodes;
    return sum(all, ({ values }) => Math.max(1, sizeOf(values)));
  },
  checks: async (filter) => {
    const { tiesToConfirm: checks } = await read(`{ tiesToConfirm(${filter}, first: 100) { id } }`);
    return sizeOf(checks);
  },
  stakeholders: async (filter) =>
    sizeOf((await read(`{ stakeholderMap(${filter}, first: 100) { reach } }`)).stakeholderMap),
  routes: async (filter) => {
    const { paths } = (await read(`{ influencePaths(${filter}) { paths { hops { weight } } } }`)).influencePaths!;
    return sum(paths, ({ hops }) => sizeOf(hops));
  },
  invitations: async (filter) => {
    const list = `conveningList(${filter}) { invitees { gain } emptySeats { count } }`;
    const { invitees, emptySeats } = (await read(`{ ${list} }`)).conveningList!;
    return sizeOf(invitees) + sum(emptySeats, ({ count }) => Number(count));
  },
  tally: async (filter) => sizeOf((await read(`{ tally${filtered(filter)} { rows { count } } }`)).tally!.rows),
  completeness: async () => sizeOf((await read('{ completeness { recorded } }')).completeness),
  rosters: async () => {
    const ofNodes = '{ nodes { id rosters { of } } }';
    const lists = ['actors', 'partnerships', 'actions', 'campaigns', 'opportunities']
      .map((field) => `${field}(first: 100) ${ofNodes}`)
      .join(' ');
    const data = await read(
      `{ ${lists} instruments: allNodes(first: 100, types: [INSTRUMENT]) { nodes { ... on Instrument { id rosters { of } } } } }`,
    );
    const nodes = Object.values(data).flatMap((list) => list.nodes as unknown as { id: string; rosters: unknown[] }[]);
    // An alliance is an actor too.
    return sum(
      nodes.filter(({ id }) => !id.startsWith('TABLE-')),
      ({ rosters }) => sizeOf(rosters),
    );
  },
  evidence: async () => {
    const tied = await rows('ties', 'statuses=UPCOMING,CURRENT,UNCONFIRMED,ENDED,CONTESTED');
    const nodes = 'nodes { ... on Entity { evidence { id } } }';
    let [after, counted]: [string | null, number] = [null, 0];
    do {
      const page: Json = await read(
        `query ($after: String) { allNodes(first: 100, after: $after) { ${nodes} pageInfo { hasNextPage endCursor } } }`,
        { variables: { after } },
      );
      counted += sum(page.allNodes!.nodes, ({ evidence }) => sizeOf(evidence ?? []));
      const { hasNextPage, endCursor } = page.allNodes!.pageInfo as unknown as {
        hasNextPage: boolean;
        endCursor: string;
      };
      after = hasNextPage ? endCursor : null;
    } while (after !== null);
    return counted + tied.reduce((before, { evidence }) => before + Number(evidence), 0);
  },
};

/** The arguments behind `requiredParameters`. */
const REQUIRED: Record<string, string> = {
  tally: 'of: TIES, by: [TYPE, YEAR]',
  checks: 'targets: ["GOV-ABO"]',
  stakeholders: 'targets: ["GOV-ABO"]',
  routes: 'input: { from: ["ECPAT"], to: ["ORG-CODE"] }',
  invitations: 'input: { targets: [{ actor: "ECPAT" }], seats: 4, groupQuotas: [{ group: FAITH_COMMUNITY, min: 1 }] }',
};

test.each(TABLES)('$name is the same table in each format, whole and typed', async ({ name, columns }) => {
  const head = fileColumns(columns).map((column) => column.name);
  const read = await Promise.all(
    Object.keys(TYPES).map(async (format) => {
      const { status, headers, body } = await get(`${name}.${format}?${requiredParameters(name)}`);
      expect([status, headers.get('content-type')]).toEqual([200, TYPES[format]]);
      expect(headers.get('content-disposition')).toBe(
        format === 'json' ? null : `attachment; filename="${name}.${format}"`,
      );
      return recordsOf(format, body);
    }),
  );
  const [csv, json, xlsx] = read as [string[][], string[][], string[][]];
  expect([csv[0], xlsx[0]]).toEqual([head, head]);
  const filled = (cells: string[]) =>
    head.map((_, index) => (cells[index] ?? '').replace(/^(TRUE|FALSE)$/, (yes) => yes.toLowerCase()));
  expect(csv.slice(1)).toEqual(json);
  expect(xlsx.slice(1).map(filled)).toEqual(json.map(filled));
  const expected = COUNTS[name]!(REQUIRED[name] ?? '');
  expect(json).toHaveLength(await expected);
  if (name !== 'changes' && name !== 'completeness') expect(json).not.toHaveLength(0);
});

test.each([
  ['actors', 'kinds=MEMBER,COMPANY', 'filter: { kinds: [MEMBER, COMPANY] }'],
  ['actors', 'criterion.number=1&criterion.statuses=MET', 'filter: { criterion: { number: 1, statuses: [MET] } }'],
  ['actors', 'regions=R-SOUTH&text=a', 'filter: { regions: ["R-SOUTH"], text: "a" }'],
  ['ties', 'statuses=ENDED', 'filter: { statuses: [ENDED] }'],
  ['ties', 'confirmedBefore=2020', 'filter: { confirmedBefore: "2020" }'],
  ['edges', 'types=PARTNER_OF,FUNDS&node=MBR-ABO', 'filter: { types: [PARTNER_OF, FUNDS], node: "MBR-ABO" }'],
  ['seats', 'includeEnded=true', 'filter: { includeEnded: true }'],
  ['partnerships', 'includeEnded=true&minGroups=2', 'filter: { includeEnded: true, minGroups: 2 }'],
  ['actions', 'kinds=TRAINING', 'filter: { kinds: [TRAINING] }'],
  ['coverage', 'regions=R-SOUTH', 'regions: ["R-SOUTH"]'],
  ['gaps', 'objectives=OBJ-1', 'objectives: ["OBJ-1"]'],
  ['scorecards', 'hasMember=true', 'filter: { hasMember: true }'],
  ['commitments', 'countries=BLM', 'filter: { countries: ["BLM"] }'],
  ['opportunities', 'from=2022&to=2023', 'filter: { from: "2022", to: "2023" }'],
  ['meetings', 'with=GOV-ABO&to=2024-03-05', 'filter: { with: ["GOV-ABO"], to: "2024-03-05" }'],
  ['agenda', 'from=2022&to=2024&kinds=OPPORTUNITY', 'from: "2022", to: "2024", kinds: [OPPORTUNITY]'],
  ['nodes', 'types=COUNTRY,REGION', 'types: [COUNTRY, REGION]'],
  ['tally', 'of=ACTORS&by=REGION&kinds=MEMBER', 'of: ACTORS, by: [REGION], filter: { kinds: [MEMBER] }'],
  ['tally', 'of=ACTORS&by=REGION&isMember=true', 'of: ACTORS, by: [REGION], filter: { isMember: true }'],
])('%s?%s has as many rows as its query', async (table, parameters, filter) => {
  const [all, some] = [await rows(table, requiredParameters(table)), await rows(table, parameters)];
  expect(some).toHaveLength(await COUNTS[table]!(filter));
  if (table !== 'tally' && table !== 'seats') expect(some).not.toHaveLength(all.length);
});

test('routes from one end to two: a row for each step, with its tie, what to check first and its newest source', async () => {
  const hop = `weight from { id } to { id ... on Entity { name } }
    tie { id sentence since status confidence evidence { source { id title } } }`;
  const weakest = 'weakestPoint { ... on InfluenceHop { tie { sentence } } }';
  const { influencePaths } = await read(
    `{ influencePaths(input: { from: ["ECPAT"], to: ["GOV-ABO", "ORG-CODE"], k: 2, maxHops: 6 }) { paths { score strength explanation ${weakest} hops { ${hop} } } } }`,
  );
  const paths = influencePaths!.paths as unknown as Json[];
  expect(paths.length).toBe(2);
  const expected = paths.flatMap(({ hops, ...path }, route) =>
    (hops as unknown as Json[]).map(({ tie, from, to, weight }, step) => {
      const source = (tie!.evidence as unknown as Json[])[0]?.source;
      return {
        route: route + 1,
        route_score: path.score,
        route_strength: path.strength,
        route_sentence: path.explanation,
        step: step + 1,
        step_from_id: from!.id,
        step_to_id: to!.id,
        step_to: to!.name,
        step_weight: weight,
        tie_id: tie!.id,
        sentence: tie!.sentence,
        since: tie!.since,
        status: tie!.status,
        confidence: tie!.confidence,
        source_id: source?.id ?? null,
        source_title: source?.title ?? null,
      };
    }),
  );
  expect(await rows('routes', 'from=ECPAT&to=GOV-ABO,ORG-CODE&k=2&maxHops=6')).toMatchObject(expected);
});

test('a list of invitations has a row for each seat, with why, what to check first and all sources', async () => {
  const via = `via { explanation weakestPoint { ... on InfluenceHop { tie { sentence lastConfirmedOn } } }
    hops { tie { evidence { source { id title } } } } }`;
  const input = 'targets: [{ actor: "GOV-ABO", weight: 2 }, { actor: "BODY-GULF" }], seats: 3, maxHops: 2';
  const rules = 'exclude: ["COM-DUNE"], groupQuotas: [{ group: FAITH_COMMUNITY, min: 1, max: 2 }]';
  const list = `invitees { gain explanation equalCount runnerUp { id } runnerUpGain actor { id name country { name region { id } } } ${via} }`;
  const { conveningList } = await read(
    `{ conveningList(input: { ${input}, ${rules} }) { ${list} emptySeats { reason } } }`,
  );
  const table = await rows(
    'invitations',
    'targets=GOV-ABO:2,BODY-GULF&seats=3&maxHops=2&exclude=COM-DUNE&groupQuotas=FAITH_COMMUNITY:1:2',
  );
  const { invitees, emptySeats } = conveningList as unknown as { invitees: Json[]; emptySeats: Json[] };
  const each = (values: unknown[]) => [...new Set(values)].join('; ') || null;
  expect(table.slice(0, invitees.length)).toMatchObject(
    invitees.map(({ actor, via: paths, ...invitee }, index) => {
      const [path] = paths as unknown as Json[];
      const sources = (path!.hops as unknown as Json[]).flatMap(({ tie }) =>
        (tie!.evidence as unknown as Json[]).map(({ source }) => source!),
      );
      return {
        rank: index + 1,
        actor_id: actor!.id,
        actor: actor!.name,
        gain: invitee.gain,
        why: invitee.explanation,
        equally_good: invitee.equalCount,
        runner_up_id: invitee.runnerUp?.id ?? null,
        runner_up_gain: invitee.runnerUpGain,
        region_id: actor!.country?.region?.id ?? null,
        path: path!.explanation,
        check_first: path!.weakestPoint!.tie!.sentence,
        confirmed: path!.weakestPoint!.tie!.lastConfirmedOn,
        source_ids: each(sources.map(({ id }) => id)),
        source_titles: each(sources.map(({ title }) => title)),
      };
    }),
  );
  expect(table.slice(invitees.length)).toMatchObject([
    {
      rank: invitees.length + 1,
      actor_id: null,
      actor: null,
      kind: null,
      group: 'FAITH_COMMUNITY',
      gain: null,
      why: emptySeats[0]!.reason,
      path: null,
      check_first: null,
      source_ids: null,
    },
  ]);
});

test('the types of nodes are variables of an operation too', async () => {
  const query = 'query ($types: [NodeType!]) { allNodes(types: $types) { totalCount } }';
  const { allNodes } = await read(query, { variables: { types: ['COUNTRY', 'REGION'] } });
  expect(allNodes!.totalCount).toBe(await COUNTS.nodes!('types: [COUNTRY, REGION]'));
});

test('a table is read as of a day in the world and an instant of recording', async () => {
  const as = (valid: string) => read(`query @asOf(valid: "${valid}") { ties { totalCount } actors { totalCount } }`);
  for (const valid of ['2012', '2022-12-31']) {
    const { ties } = await as(valid);
    expect(await rows('ties', `valid=${valid}`)).toHaveLength(Number(ties!.totalCount));
  }
  expect(await rows('actors', 'known=2023-12-31T00:00:00Z')).toEqual([]);
  expect(await rows('coverage', 'known=2023-12-31T00:00:00Z')).toEqual([]);
});

test('labels are in the language that is asked for, by name or by header', async () => {
  const label = async (parameters: string, headers = {}) => {
    const all = await rowsOf(api.address, 'actors', parameters, headers);
    const { name, kind, kind_label, country } = all.find(({ id }) => id === 'MBR-ABO')!;
    return [name, kind, kind_label, country];
  };
  const [en, fr] = [
    ['Aboria Child Watch', 'MEMBER', 'Member', 'Aboria'],
    ['Veille enfance d’Aboria', 'MEMBER', 'Membre', 'Ouest-Aborie'],
  ];
  expect(await label('')).toEqual(en);
  expect(await label('lang=fr')).toEqual(fr);
  expect(await label('', { 'accept-language': 'fr-CA' })).toEqual(fr);
  expect(await label('lang=EN', { 'accept-language': 'fr' })).toEqual(en);
});

test('a partial date is also its first and its last day', async () => {
  const dated = (await rows('ties')).filter(({ since }) => since !== null);
  expect(dated.find(({ since }) => String(since).length === 4)).toBeDefined();
  for (const { since, since_first_day, since_last_day } of dated) {
    expect([
      String(since_first_day).startsWith(String(since)),
      String(since_last_day).startsWith(String(since)),
    ]).toEqual([true, true]);
    expect([since_first_day, since_last_day].map((day) => String(day).length)).toEqual([10, 10]);
  }
});

test('what is unknown is an empty cell and null, never 0, with its codes beside it', async () => {
  const { coverage } = await read(
    '{ coverage { cells { memberCount partnershipCount actionCount unknown { code } } } }',
  );
  const cells = coverage!.cells as unknown as (Record<string, number | null> & { unknown: { code: string }[] })[];
  const table = await rows('coverage');
  expect(table.map(({ members, partnerships, actions }) => [members, partnerships, actions])).toEqual(
    cells.map(({ memberCount, partnershipCount, actionCount }) => [memberCount, partnershipCount, actionCount]),
  );
  expect(table.map(({ unknown_codes }) => unknown_codes)).toEqual(
    cells.map(({ unknown }) => unknown.map(({ code }) => code).join('; ') || null),
  );
  const unknown = table.findIndex(({ partnerships }) => partnerships === null);
  expect(unknown).toBeGreaterThanOrEqual(0);
  const csv = parse((await get('coverage.csv')).body, { bom: true, columns: true }) as unknown as Record<
    string,
    string
  >[];
  expect(csv[unknown]!.partnerships).toBe('');
  expect(csv[unknown]!.unknown_codes).not.toBe('');
});

describe('a client that has the table', () => {
  test('is told so by 304, until a write', async () => {
    const first = await get('actors.csv');
    const etag = first.headers.get('etag')!;
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
    const again = await get('actors.csv', { 'if-none-match': etag });
    expect([again.status, again.body.length, again.headers.get('etag')]).toEqual([304, 0, etag]);
    await record('recordTie', {
      input: {
        from: 'MBR-BEL',
        to: 'MED-OAK',
        type: 'PARTNER_OF',
        since: '2020',
        evidence: [{ title: 'Harbour Log', asOf: '2025-11' }],
      },
    });
    const after = await get('actors.csv', { 'if-none-match': etag });
    expect([after.status, after.headers.get('etag') === etag]).toEqual([200, false]);
  });

  test('gets another tag for another format, language, parameter, day and reader', async () => {
    const tag = async (file: string, headers = {}) => (await get(file, headers)).headers.get('etag');
    const tags = await Promise.all([
      ...['actors.csv', 'actors.json', 'actors.csv?lang=fr', 'actors.csv?raw=1', 'ties.csv'].map((file) => tag(file)),
      ...['actors.csv?valid=2020', 'actors.csv?known=2025-01-01T00:00:00Z'].map((file) => tag(file)),
      tag('actors.csv', editor),
    ]);
    expect(new Set(tags).size).toBe(tags.length);
  });

  test('may ask by HEAD, which sends the headers alone', async () => {
    for (const file of ['actors.csv', 'actors.xlsx', 'ties.json']) {
      const [whole, head] = [await get(file), await get(file, {}, 'HEAD')];
      expect([head.status, head.body.length]).toEqual([200, 0]);
      for (const name of ['etag', 'content-type', 'content-disposition', 'cache-control', 'vary'])
        expect([name, head.headers.get(name)]).toEqual([name, whole.headers.get(name)]);
      expect((await get(file, { 'if-none-match': whole.headers.get('etag')! }, 'HEAD')).status).toBe(304);
    }
  });

  test('keeps to itself what it reads with a token', async () => {
    const { headers } = await get('ties.csv', editor);
    expect(headers.get('cache-control')).toBe('private, no-cache');
    expect(headers.get('vary')!.toLowerCase()).toContain('authorization');
  });
});

describe('an error is told in plain words', () => {
  test.each([
    'nothing.csv',
    'actors.pdf',
    'actors.constructor',
    'actors.toString',
    'constructor.csv',
    '__proto__.csv',
    'actors',
    'actors.',
    '.csv',
    'a/actors.csv',
  ])('%s: 404', async (file) => {
    const [status, message] = errorOf(await get(file));
    expect(status).toBe(404);
    if (!file.includes('/'))
      expect(message).toMatch(/^There is no such table. There is actors, ties, .*; as csv, json, xlsx/);
  });

  test.each([
    ['actors.csv?kinds=MEMBER,PIRATE', 'kinds: Value "PIRATE" does not exist in "ActorKind" enum.'],
    ['actors.csv?countries=NOWHERE', /NOWHERE/],
    ['ties.csv?node=NOWHERE', /NOWHERE/],
    ['actors.csv?colour=red', 'There is no parameter colour here; there is includeUnknown, kinds, '],
    ['actors.csv?first=5', 'There is no parameter first here'],
    ['signatories.csv?signedCode=false', 'There is no parameter signedCode here'],
    ['evidence.csv?kinds=MEMBER', 'There is no parameter kinds here; there is none.'],
    ['actors.csv?token=abc', 'There is no parameter token here'],
    ['actors.csv?access_token=abc', 'There is no parameter access_token here'],
    ['actors.csv?authorization=Bearer%20abc', 'There is no parameter authorization here'],
    ['actors.csv?valid=soon', 'valid: Write a calendar date'],
    ['actors.csv?valid=2023-02-29', 'valid: Write a calendar date'],
    ['actors.csv?known=2023', 'known: Write an instant with its offset'],
    ['actors.csv?lang=de', 'lang is en or fr.'],
    ['actors.csv?raw=yes', 'raw is 0 or 1.'],
    ['actors.csv?kinds=MEMBER&kinds=COMPANY', 'kinds is given twice: separate its values by commas.'],
    ['actors.csv?criterion.number=1', /^criterion: .*status/],
    ['partnerships.csv?minGroups=x', 'minGroups is a number.'],
    ['partnerships.csv?includeEnded=1', 'includeEnded is true or false.'],
    ['actors.csv?colour=red&lang=fr', 'Il n’y a pas de paramètre colour ici\u202f; il y a includeUnknown, kinds, '],
    ['actors.csv?raw=yes&lang=fr', 'raw vaut 0 ou 1.'],
    ['actors.csv?valid=soon&lang=fr', 'valid\u202f: Écrivez une date du calendrier'],
    ['changes.csv?from=soon&lang=fr', /^from\u202f: .*Écrivez un instant avec son décalage/],
    ['tally.csv?of=ACTORS&by=STATUS&lang=fr', 'ACTORS ne se compte pas par STATUS\u202f; mais par '],
    ['tally.csv', 'Say what to count and by what: ?of=ACTORS&by=REGION'],
    ['tally.csv?of=ACTORS', 'Say what to count and by what'],
    ['tally.csv?of=SHIPS&by=REGION', /^of: .*SHIPS/],
    ['routes.csv', 'Say between whom: ?from='],
    ['routes.csv?from=ECPAT', 'Say between whom: ?from='],
    ['routes.csv?from=ECPAT&to=NOWHERE', /NOWHERE/],
    ['invitations.csv', 'Say whom the list should reach, and how many it invites: ?targets='],
    ['invitations.csv?targets=ECPAT', 'Say whom the list should reach, and how many it invites'],
    ['invitations.csv?targets=ECPAT:2:2&seats=4', 'An item of targets is actor:weight.'],
    ['invitations.csv?targets=NOWHERE&seats=4', /NOWHERE/],
    [
      'invitations.csv?targets=ECPAT&seats=4&mustInvite=MBR-ABO&exclude=MBR-ABO',
      'No list can keep these rules together',
    ],
    ['indicators.csv?from=2.5', /^from: .*2\.5/],
    ['changes.csv?from=soon', /^from: .*Write an instant with its offset/],
  ])('%s: 400', async (file, words) => {
    const response = await get(file);
    const [status, message] = errorOf(response);
    expect(status).toBe(400);
    expect(message).toEqual(words instanceof RegExp ? expect.stringMatching(words) : expect.stringContaining(words));
    expect(response.headers.get('content-disposition')).toBeNull();
    expect(response.headers.get('etag')).toBeNull();
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
  });

  test('a token that is not valid: 401, with a table that does exist and nothing of it', async () => {
    for (const authorization of ['Bearer abc', 'Basic abc', `Bearer ${await testTokens().issue(Role.ADMIN, [])}`]) {
      for (const method of ['GET', 'HEAD'])
        expect((await get('actors.csv', { authorization }, method)).status).toBe(401);
      const { headers } = await get('actors.csv', { authorization });
      expect([headers.get('etag'), headers.get('content-disposition')]).toEqual([null, null]);
    }
  });

  test('another method: 404 or 405', async () => {
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect([404, 405]).toContain((await get('actors.csv', {}, method)).status);
  });
});

test('rows that are written while a table is read are on none of its pages', async () => {
  // One statement at a time, so that the next page is requested only once this one has been read.
  const before = await rows('nodes');
  const response = await fetch(`${api.address}/export/nodes.json`);
  const body = response.body!.getReader();
  let text = Buffer.from((await body.read()).value!).toString();
  const { id } = (
    await record(
      'saveActor',
      {
        input: { kind: 'NGO', nameEn: 'Aaa Written Meanwhile', country: 'BLM', evidence: [{ title: 'Harbour Log' }] },
      },
      'actor { id }',
    )
  ).actor as unknown as { id: string };
  for (let piece = await body.read(); !piece.done; piece = await body.read())
    text += Buffer.from(piece.value).toString();
  const ids = (JSON.parse(text) as TableRow[]).map((row) => row.id);
  expect(ids).not.toContain(id);
  expect(ids).toHaveLength(before.length);
  expect((await rows('nodes')).map((row) => row.id)).toContain(id);
});
