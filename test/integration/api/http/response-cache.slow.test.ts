import { createHash } from 'node:crypto';
import { Role } from '../../../../src/graph/access/viewer';
import { type Api, startApi, testTokens } from '../../../support/api';
import { withoutExtensions } from '../../../support/ask';
import { ExternalWriter } from '../../../support/external-writer';
import { RECORDED, SMALL_WORLD } from '../../../worlds/small-world';
import { bearer, operation } from '../../../support/writer';

let api: Api;
const externalWriter = new ExternalWriter();
/** The request headers of an anonymous viewer and of each role. */
const headers: Record<string, Record<string, string>> = { anonymous: {} };

beforeAll(async () => {
  const tokens = testTokens();
  api = await startApi({ rows: SMALL_WORLD, recorded: RECORDED, tokens });
  for (const role of Object.values(Role)) headers[role] = await bearer(tokens, role, ['R-NORTH']);
});
afterAll(async () => {
  await externalWriter.close();
  await api.close();
});
beforeEach(() => externalWriter.moveRevision());

const TIES = `{ actors(first: 100) { nodes { id ties(first: 100) { totalCount nodes { id visibility } } } }
  influencePaths(input: { from: ["FAI-PIN"], to: ["GOV-ABO"] }) { paths { score } } tally(of: TIES, by: [TYPE]) { rows { count } } }`;

interface Reply {
  status: number;
  text: string;
  headers: Headers;
  statements: string[];
}

async function send(path: string, init: RequestInit = {}): Promise<Reply> {
  api.statements();
  const response = await fetch(`${api.address}/graphql${path}`, init);
  const text = await response.text();
  if (response.status === 200) expect(response.headers.get('content-length')).toBe(String(Buffer.byteLength(text)));
  return {
    status: response.status,
    text: withoutExtensions(text),
    headers: response.headers,
    statements: api.statements(),
  };
}

const post = (body: object, extraHeaders: Record<string, string> = {}) =>
  send('', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...extraHeaders },
    body: JSON.stringify(body),
  });

const get = (parameters: Record<string, string>, extraHeaders: Record<string, string> = {}) =>
  send(`?${new URLSearchParams(parameters).toString()}`, { headers: extraHeaders });

/** The only statement of a cached response. */
const HEAD_ONLY = ['neo4j/read-revision'];

test('a change counts from its commit on, even where the bookmark of a read is still that of an earlier transaction', async () => {
  const query = '{ node(id: "MBR-ABO") { ... on Entity { name } } }';
  const input = { id: 'MBR-ABO', kind: 'MEMBER', nameEn: 'Later Watch', evidence: [{ title: 'Watch list' }] };
  const readHead = api.graph.readHead.bind(api.graph);
  const { revision } = await readHead();
  try {
    // The state while another client commits a transaction that it began before.
    api.graph.readHead = async (options) => ({ ...(await readHead(options)), revision });
    const [first, again] = [await post({ query }), await post({ query })];
    expect(again).toMatchObject({ text: first.text, statements: HEAD_ONLY });
    await api.ask(operation('saveActor', ''), { variables: { input }, headers: headers[Role.EDITOR] });
    const { text } = await post({ query });
    expect(text).toContain('Later Watch');
  } finally {
    api.graph.readHead = readHead;
  }
});

test('a repeated request reads only the head of the graph, until anything is written', async () => {
  const first = await post({ query: TIES });
  const again = await post({ query: TIES });
  expect(first.statements.length).toBeGreaterThan(1);
  expect(again.statements).toEqual(HEAD_ONLY);
  expect([again.status, again.text]).toEqual([first.status, first.text]);
  expect(again.headers.get('content-type')).toBe(first.headers.get('content-type'));
  await externalWriter.write('MATCH (n:Node {id: "MBR-ABO"})-[t]-() SET t.seen = timestamp()');
  expect((await post({ query: TIES })).statements.length).toBeGreaterThan(1);
});

describe('a response never reaches a viewer with another clearance', () => {
  const VIEWERS = ['anonymous', ...Object.values(Role)];
  const pairs = VIEWERS.flatMap((one) =>
    VIEWERS.filter((other) => other !== one).map((other) => [one, other] as const),
  );
  /** The response to each viewer with empty caches. */
  const uncached: Record<string, string> = {};

  beforeAll(async () => {
    for (const who of VIEWERS) {
      await externalWriter.moveRevision();
      uncached[who] = (await post({ query: TIES }, headers[who])).text;
    }
  });

  test('the three clearances get three different responses', () => {
    expect(new Set(Object.values(uncached)).size).toBe(3);
  });

  test.each(pairs)('%s first, then %s', async (one, other) => {
    expect((await post({ query: TIES }, headers[one])).text).toBe(uncached[one]);
    // Also with another operation text, which shares the cached reads but not the cached response.
    expect((await post({ query: `query Q ${TIES}` }, headers[other])).text).toBe(uncached[other]);
    expect((await post({ query: TIES }, headers[other])).text).toBe(uncached[other]);
  });

  test.each(pairs)('the viewer field for %s first, then %s', async (one, other) => {
    const query = '{ viewer { role name } revision }';
    const role = (who: string) => (who === 'anonymous' ? 'READER' : who);
    for (const who of [one, other, one]) {
      const { text } = await post({ query }, headers[who]);
      expect(JSON.parse(text)).toMatchObject({ data: { viewer: { role: role(who) } } });
      expect(text.includes('anonymous')).toBe(who === 'anonymous');
    }
  });

  test.each(pairs)('%s and %s at once', async (one, other) => {
    const who = [one, other, one, other, one, other];
    const answers = await Promise.all(who.map((each) => post({ query: TIES }, headers[each])));
    expect(answers.map(({ text }) => text)).toEqual(who.map((each) => uncached[each]));
  });
});

test('languages, standpoints, variables, operations and response formats are cached separately', async () => {
  const query = `query A($id: ID!) { node(id: $id) { ... on Entity { name } } } query B { country(code: "ABO") { name } }`;
  const requests: [object, Record<string, string>][] = [
    [{ query, operationName: 'A', variables: { id: 'UNI-KEEL' } }, {}],
    [{ query, operationName: 'A', variables: { id: 'MBR-ABO' } }, {}],
    [{ query, operationName: 'A', variables: { id: 'MBR-ABO' } }, { 'accept-language': 'fr' }],
    [{ query, operationName: 'B' }, {}],
    [{ query, operationName: 'B' }, { 'accept-language': 'fr' }],
    [{ query, operationName: 'B' }, { accept: 'application/graphql-response+json' }],
    [{ query: '{ partnerships { totalCount } }' }, {}],
    [{ query: 'query @asOf(valid: "2014") { partnerships { totalCount } }' }, {}],
    [{ query: 'query @asOf(known: "2025-01-01T00:00:00Z") { partnerships { totalCount } }' }, {}],
  ];
  const first = [];
  for (const [body, extraHeaders] of requests) first.push(await post(body, extraHeaders));
  const form = ({ text, headers: replyHeaders }: Reply) => `${replyHeaders.get('content-type') ?? ''} ${text}`;
  expect(new Set(first.map(form)).size).toBe(requests.length - 1);
  for (const [index, [body, extraHeaders]] of requests.entries()) {
    const again = await post(body, extraHeaders);
    expect([form(again), again.statements]).toEqual([form(first[index]!), HEAD_ONLY]);
  }
});

test('neither a response with errors nor that of a mutation is cached', async () => {
  const unknown = { query: '{ node(id: "NOBODY") { id } }' };
  const failed = [await post(unknown), await post(unknown)];
  expect(failed.map(({ status, headers: replyHeaders }) => [status, replyHeaders.get('cache-control')])).toEqual([
    [200, 'no-store'],
    [200, 'no-store'],
  ]);
  const write = {
    query: `mutation { addEvidence(input: { of: "MBR-ABO", evidence: [{ title: "Log" }] }) { change { id } userErrors { code } } }`,
  };
  const [one, other] = [await post(write, headers.EDITOR), await post(write, headers.EDITOR)];
  expect(one.headers.get('cache-control')).toBe('no-store');
  expect(other.text).not.toBe(one.text);
});

describe('over GET', () => {
  const query = '{ actors(first: 2) { nodes { name } } }';

  test('a response has an ETag, and a request with it is answered with 304 until anything is written', async () => {
    const first = await get({ query });
    const etag = first.headers.get('etag')!;
    expect(etag).toMatch(/^W\/"[\w-]{27}"$/);
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
    expect(first.headers.get('vary')).toBe('authorization, accept-language, accept, as-of-valid, as-of-known');
    const conditional = await get({ query }, { 'if-none-match': `"other", ${etag}` });
    expect([conditional.status, conditional.text, conditional.headers.get('etag')]).toEqual([304, '', etag]);
    expect(conditional.statements).toEqual(HEAD_ONLY);
    await externalWriter.moveRevision();
    const moved = await get({ query }, { 'if-none-match': etag });
    expect([moved.status, moved.text]).toEqual([200, first.text]);
    expect(moved.headers.get('etag')).not.toBe(etag);
  });

  test('the ETag depends on clearance and language, and the response to a signed-in viewer is private', async () => {
    const replies = [await get({ query }), await get({ query }, headers.READER), await get({ query }, headers.EDITOR)];
    replies.push(await get({ query }, { 'accept-language': 'fr' }));
    expect(new Set(replies.map(({ headers: replyHeaders }) => replyHeaders.get('etag'))).size).toBe(4);
    expect(replies[1]!.headers.get('cache-control')).toBe('private, no-cache');
    const etag = replies[2]!.headers.get('etag')!;
    expect((await get({ query }, { 'if-none-match': etag })).status).toBe(200);
  });

  test('a response with errors, or about the viewer, has no ETag', async () => {
    for (const operation of ['{ node(id: "NOBODY") { id } }', '{ viewer { name } }']) {
      const { headers: replyHeaders } = await get({ query: operation });
      expect([replyHeaders.get('etag'), replyHeaders.get('cache-control')]).toEqual([null, 'no-store']);
    }
  });

  test('a request with a cookie and no preflight header is rejected although its response is cached', async () => {
    await get({ query });
    expect((await get({ query }, { cookie: 'a=b' })).status).toBe(400);
    expect((await get({ query }, { cookie: 'a=b', 'apollo-require-preflight': '1' })).status).toBe(200);
  });

  test('a persisted query is executed by its hash once registered, and its response is cached', async () => {
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash } });
    const unknown = await get({ extensions });
    expect(unknown.text).toContain('PERSISTED_QUERY_NOT_FOUND');
    expect(unknown.headers.get('cache-control')).toBe('no-store');
    const registered = await get({ extensions, query });
    const byHash = await get({ extensions });
    expect([byHash.status, byHash.text]).toEqual([200, registered.text]);
    const again = await get({ extensions });
    expect([again.text, again.statements]).toEqual([registered.text, HEAD_ONLY]);
    expect((await get({ extensions }, { 'if-none-match': again.headers.get('etag')! })).status).toBe(304);
  });
});
