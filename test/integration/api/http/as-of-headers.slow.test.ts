import type { Answer } from '../../../support/api';
import { withoutExtensions } from '../../../support/ask';
import { follow, TRANSPORTS } from '../../../support/follow';
import { operation } from '../../../support/writer';
import { useWorld } from '../../../support/use-world';
import { SMALL_WORLD } from '../../../worlds/small-world';

const QUERY = '{ standpoint { valid known revision } partnerships { totalCount } }';
const JSON_TYPE = { 'content-type': 'application/json' };

const api = useWorld(SMALL_WORLD);
const editor = api.as('EDITOR');

interface Reply extends Answer {
  status: number;
  headers: Headers;
  extensions?: { asOf?: Record<string, string>; cost?: object };
}

async function read(response: Response): Promise<Reply> {
  const text = await response.text();
  // JSON.parse keeps the last of two equal keys.
  expect(JSON.parse(withoutExtensions(text))).not.toHaveProperty('extensions');
  return { ...(JSON.parse(text) as Answer), status: response.status, headers: response.headers };
}

const post = async (query: string, headers: Record<string, string> = {}, variables?: object): Promise<Reply> =>
  read(
    await fetch(`${api.address}/graphql`, {
      method: 'POST',
      headers: { ...JSON_TYPE, ...headers },
      body: JSON.stringify({ query, variables }),
    }),
  );

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${api.address}${path}`, { headers: { ...JSON_TYPE, ...headers } });

const ON_A_DAY = { 'as-of-valid': '2014' };
const AT_AN_INSTANT = { 'as-of-known': '2023-01-01T00:00:00Z' };

test.each<[string, Record<string, string>]>([
  ['valid: "2014"', ON_A_DAY],
  ['valid: "2014-05"', { 'as-of-valid': '2014-05' }],
  ['known: "2023-01-01T00:00:00Z"', AT_AN_INSTANT],
  ['known: "2023-01-01T00:00:00Z"', { 'As-Of-Known': '2023-01-01T02:00:00+02:00' }],
  ['valid: "2014", known: "2023-01-01T00:00:00Z"', { ...ON_A_DAY, ...AT_AN_INSTANT }],
])('@asOf(%s) is the same as %j', async (asOf, headers) => {
  const { partnerships } = (await post(QUERY)).data;
  const [byDirective, byHeaders] = [await post(`query @asOf(${asOf}) ${QUERY}`), await post(QUERY, headers)];
  expect(byHeaders.data.partnerships).toEqual(byDirective.data.partnerships);
  expect(byHeaders.data.partnerships).not.toEqual(partnerships);
  for (const clock of ['valid', 'known'].filter((name) => asOf.includes(name))) {
    expect(byHeaders.data.standpoint![clock]).toEqual(byDirective.data.standpoint![clock]);
  }
});

test('a header and @asOf may say the same in other words, and each may give one time', async () => {
  const query = `query ($day: PartialDate) @asOf(valid: $day) ${QUERY}`;
  const same = await post(query, { 'as-of-valid': '2014-12-31' }, { day: '2014' });
  const both = await post(query, AT_AN_INSTANT, { day: '2014' });
  const unsaid = await post(query, ON_A_DAY, { day: null });
  expect([same, both, unsaid].map(({ data }) => data.standpoint!.valid)).toEqual(Array(3).fill('2014-12-31'));
  expect(both.data.standpoint!.known).toBe('2023-01-01T00:00:00.000Z');
});

test.each<[string, Record<string, string>, string, RegExp]>([
  [
    'another day than @asOf',
    ON_A_DAY,
    `query @asOf(valid: "2015") ${QUERY}`,
    /^As-Of-Valid says 2014, @asOf says 2015: send one\.$/,
  ],
  [
    'another instant than @asOf',
    AT_AN_INSTANT,
    `query @asOf(known: "2023-01-02T00:00:00Z") ${QUERY}`,
    /^As-Of-Known says 2023-01-01T00:00:00.000Z, @asOf says 2023-01-02T00:00:00.000Z: send one\.$/,
  ],
  ['a day that there is not', { 'as-of-valid': '2023-02-30' }, QUERY, /^As-Of-Valid: Write a calendar date/],
  ['nothing', { 'as-of-valid': '' }, QUERY, /^As-Of-Valid: Write a calendar date/],
  ['two days', { 'as-of-valid': '2014, 2015' }, QUERY, /^As-Of-Valid: Write a calendar date/],
  ['an instant without its offset', { 'as-of-known': '2023-01-01T00:00:00' }, QUERY, /^As-Of-Known: Write an instant/],
])('a header that says %s is rejected', async (_what, headers, query, message) => {
  for (let i = 0; i < 2; i += 1) {
    const { status, errors } = await post(query, headers);
    const argument = 'as-of-valid' in headers ? 'As-Of-Valid' : 'As-Of-Known';
    expect([status, errors]).toMatchObject([400, [{ extensions: { code: 'BAD_USER_INPUT', argument: [argument] } }]]);
    expect(errors![0]!.message).toMatch(message);
  }
});

test('a mutation and a subscription are refused with one of them, and nothing is recorded', async () => {
  const variables = { of: 'MBR-BEL', evidence: [{ title: 'Harbour Log' }] };
  const before = (await post('{ changes(first: 100) { totalCount } }')).data.changes;
  const { status, errors } = await post(operation('addEvidence', ''), { ...editor, ...ON_A_DAY }, variables);
  expect([status, errors]).toMatchObject([
    400,
    [
      {
        message: 'As-Of-Valid is for queries: mutations and subscriptions are as of now. Send it without.',
        extensions: { code: 'BAD_USER_INPUT', argument: ['As-Of-Valid'] },
      },
    ],
  ]);
  expect((await post('{ changes(first: 100) { totalCount } }')).data.changes).toEqual(before);
  for (const [, transport] of TRANSPORTS) {
    const ask = { query: 'subscription { changes { id } }', headers: AT_AN_INSTANT };
    const { ended, results, leave } = follow(transport(api.address), ask);
    const rejected = await ended;
    leave();
    expect(rejected ?? results[0]!.errors).toMatchObject([{ extensions: { argument: ['As-Of-Known'] } }]);
  }
});

test('answers are cached for each standpoint, by POST and by GET', async () => {
  const query = '{ partnerships { totalCount } }';
  const path = `/graphql?query=${encodeURIComponent(query)}`;
  const standpoints = [{}, ON_A_DAY, AT_AN_INSTANT, { 'as-of-valid': '2012' }];
  const asked = async (headers: Record<string, string>) => {
    const [posted, got] = [await post(query, headers), await get(path, headers)];
    const etag = got.headers.get('etag')!;
    expect(got.headers.get('vary')).toContain('as-of-valid, as-of-known');
    return { posted: posted.data, got: (await read(got)).data, etag };
  };
  const first = [];
  await api.statements();
  for (const headers of standpoints) first.push(await asked(headers));
  // Statements of requests before this test may end during it.
  const uncached = (await api.statements()).filter((name) => name.startsWith('partnership/'));
  expect(uncached).not.toEqual([]);
  expect(new Set(first.map(({ etag }) => etag)).size).toBe(standpoints.length);
  expect(first[1]!.posted).not.toEqual(first[0]!.posted);
  for (const [index, headers] of standpoints.entries()) {
    await api.statements();
    expect(await asked(headers)).toEqual(first[index]);
    const repeated = await api.statements();
    expect(repeated).toContain('neo4j/read-revision');
    expect(repeated.filter((name) => uncached.includes(name))).toEqual([]);
    const other = { ...headers, 'if-none-match': first[(index + 1) % standpoints.length]!.etag };
    expect((await get(path, other)).status).toBe(200);
  }
});

describe('/export', () => {
  const TABLE = '/export/partnerships.csv';

  test('takes them as its parameters, says them, and has an ETag for each', async () => {
    const [now, byParameter, byHeader] = [
      await get(TABLE),
      await get(`${TABLE}?valid=2014`),
      await get(TABLE, ON_A_DAY),
    ];
    const [ofNow, ofParameter, ofHeader] = [await now.text(), await byParameter.text(), await byHeader.text()];
    expect(ofHeader).toBe(ofParameter);
    expect(ofHeader).not.toBe(ofNow);
    expect(byHeader.headers.get('as-of-valid')).toBe('2014-12-31');
    expect(now.headers.get('as-of-valid')).toBe(new Date().toISOString().slice(0, 10));
    expect(now.headers.get('as-of-known')).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(byHeader.headers.get('etag')).not.toBe(now.headers.get('etag'));
    const valid = await get(TABLE, { ...ON_A_DAY, 'if-none-match': byHeader.headers.get('etag')! });
    expect([valid.status, valid.headers.get('as-of-valid')]).toEqual([304, '2014-12-31']);
    expect((await get(TABLE, { 'if-none-match': byHeader.headers.get('etag')! })).status).toBe(200);
    expect(now.headers.get('vary')).toContain('as-of-valid, as-of-known');
  });

  test.each<[string, Record<string, string>, string]>([
    ['?valid=2015', ON_A_DAY, 'As-Of-Valid says 2014, valid says 2015: send one.'],
    ['', { 'as-of-known': 'then' }, 'As-Of-Known: Write an instant with its offset: 2024-05-20T12:00:00Z.'],
    ['?lang=fr&valid=2015', ON_A_DAY, 'As-Of-Valid dit 2014, valid dit 2015\u202f: n’envoyez que l’un des deux.'],
    ['?valid=then', {}, 'valid: Write a calendar date, such as 2019, 2019-05 or 2019-05-20.'],
  ])('%s with %j is 400', async (parameters, headers, message) => {
    const response = await get(`${TABLE}${parameters}`, headers);
    expect([response.status, response.headers.get('as-of-valid')]).toEqual([400, null]);
    expect(await response.json()).toMatchObject({ errors: [{ message }] });
  });
});

describe('extensions.asOf', () => {
  test('says as of when an answer is, as the root field does, whether it is cached or has errors', async () => {
    for (const headers of [{}, ON_A_DAY, AT_AN_INSTANT, {}]) {
      const { data, extensions } = await post(QUERY, headers);
      expect(extensions!.asOf).toEqual(data.standpoint);
      expect(extensions!.cost).toBeDefined();
    }
    const path = `/graphql?query=${encodeURIComponent(QUERY)}`;
    for (let i = 0; i < 2; i += 1) {
      const { data, extensions } = await read(await get(path));
      expect(extensions).toEqual({ asOf: data.standpoint });
    }
    const failed = await post('{ standpoint { valid known revision } node(id: "NOBODY") { id } }');
    expect(failed.errors).toHaveLength(1);
    expect(failed.extensions!.asOf).toEqual(failed.data.standpoint);
  });

  test('is not confused with data of the same names', async () => {
    const query = '{ extensions: standpoint { valid known revision } }';
    const nested = '{ extensions: node(id: "MBR-ABO") { asOf: id } }';
    for (const text of [query, nested, '{ a: __typename }', '{ __type(name: "Node") { extensions: name } }']) {
      const { errors, extensions } = await post(text);
      expect(errors).toBeUndefined();
      expect(Object.keys(extensions!)).toContain('cost');
    }
  });

  test('is not there for an operation that was rejected', async () => {
    for (const query of ['{ nothing }', '{', 'query A { revision } query B { revision }']) {
      expect((await post(query)).extensions?.asOf).toBeUndefined();
    }
  });

  test('of a mutation has the revision and the instant of its change, and a subscription those of each change', async () => {
    const record = (locator: string) =>
      post(operation('addEvidence', ''), editor, {
        of: 'MBR-BEL',
        evidence: [{ title: 'Harbour Log', locator }],
      });
    const after = (await record('p. 1')).data.addEvidence!.change!.id;
    const query = 'subscription ($after: ID) { changes(after: $after) { id recordedAt } }';
    const following = TRANSPORTS.map(([, transport]) =>
      follow(transport(api.address), { query, variables: { after } }),
    );
    const before = (await post(QUERY)).extensions!.asOf!;
    const { data, extensions } = await record('p. 2');
    const at = data.addEvidence!.change!.recordedAt as unknown as string;
    const { valid, known, revision } = extensions!.asOf!;
    expect(valid).toBe(before.valid);
    expect(known! >= at).toBe(true);
    expect(revision).not.toBe(before.revision);
    expect((await post(QUERY)).extensions!.asOf!.revision).toBe(revision);
    for (const { have, results, leave } of following) {
      await have(1);
      const asOf = (results[0] as Reply).extensions!.asOf!;
      expect([asOf.valid, asOf.revision, asOf.known! >= at]).toEqual([valid, revision, true]);
      leave();
    }
  });
});
