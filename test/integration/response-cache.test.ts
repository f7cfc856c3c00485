import { createHash } from 'node:crypto';
import { Role } from '../../src/access/role';
import { type Api, startApi, testTokens } from '../support/api';
import { ExternalWriter } from '../support/external-writer';
import { RECORDED, SMALL_WORLD } from '../worlds/small-world';
import { bearer } from '../support/writer';

let api: Api;
const outside = new ExternalWriter();
/** By who asks: nobody, and each role. */
const headers: Record<string, Record<string, string>> = { anonymous: {} };

beforeAll(async () => {
  const tokens = testTokens();
  api = await startApi(SMALL_WORLD, RECORDED, undefined, tokens);
  for (const role of Object.values(Role)) headers[role] = await bearer(tokens, role, ['R-NORTH']);
});
afterAll(async () => {
  await outside.close();
  await api.close();
});
beforeEach(() => outside.moveRevision());

const TIES = `{ actors(first: 100) { nodes { id ties(first: 100) { totalCount nodes { id visibility } } } }
  influencePaths(input: { from: ["FAI-PIN"], to: ["GOV-ABO"] }) { paths { score } } tally(of: TIES, by: [TYPE]) { count } }`;

interface Sent {
  status: number;
  text: string;
  headers: Headers;
  statements: string[];
}

async function send(path: string, init: RequestInit = {}): Promise<Sent> {
  api.statements();
  const response = await fetch(`${api.address}/graphql${path}`, init);
  const text = await response.text();
  return { status: response.status, text, headers: response.headers, statements: api.statements() };
}

const post = (body: object, given: Record<string, string> = {}) =>
  send('', { method: 'POST', headers: { 'content-type': 'application/json', ...given }, body: JSON.stringify(body) });

const get = (parameters: Record<string, string>, given: Record<string, string> = {}) =>
  send(`?${new URLSearchParams(parameters).toString()}`, { headers: { 'apollo-require-preflight': '1', ...given } });

const CHECK = ['neo4j/read-revision'];

test('what was answered is answered again by a check alone, until anything is written', async () => {
  const first = await post({ query: TIES });
  const again = await post({ query: TIES });
  expect(first.statements.length).toBeGreaterThan(1);
  expect(again.statements).toEqual(CHECK);
  expect([again.status, again.text]).toEqual([first.status, first.text]);
  for (const name of ['content-type', 'content-length']) expect(again.headers.get(name)).toBe(first.headers.get(name));
  await outside.write('MATCH (n:Node {id: "MBR-ABO"})-[t]-() SET t.seen = timestamp()');
  expect((await post({ query: TIES })).statements.length).toBeGreaterThan(1);
});

describe('an answer never crosses to who may not have it', () => {
  const WHO = ['anonymous', ...Object.values(Role)];
  const pairs = WHO.flatMap((one) => WHO.filter((other) => other !== one).map((other) => [one, other] as const));
  /** What each reads where nobody has read before. */
  const alone: Record<string, string> = {};

  beforeAll(async () => {
    for (const who of WHO) {
      await outside.moveRevision();
      alone[who] = (await post({ query: TIES }, headers[who])).text;
    }
  });

  test('three clearances read three different answers', () => {
    expect(new Set(Object.values(alone)).size).toBe(3);
  });

  test.each(pairs)('%s asks first, then %s', async (one, other) => {
    expect((await post({ query: TIES }, headers[one])).text).toBe(alone[one]);
    // Asked as another question too, which shares what was read and not the answer.
    expect((await post({ query: `query Q ${TIES}` }, headers[other])).text).toBe(alone[other]);
    expect((await post({ query: TIES }, headers[other])).text).toBe(alone[other]);
  });

  test.each(pairs)('%s asks who they are, then %s', async (one, other) => {
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
    expect(answers.map(({ text }) => text)).toEqual(who.map((each) => alone[each]));
  });
});

test('languages, days, variables, operations and forms of an answer are kept apart', async () => {
  const query = `query A($id: ID!) { node(id: $id) { ... on Entity { name } } } query B { country(iso3: "ABO") { name } }`;
  const asked: [object, Record<string, string>][] = [
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
  for (const [body, given] of asked) first.push(await post(body, given));
  const form = ({ text, headers: sent }: Sent) => `${sent.get('content-type') ?? ''} ${text}`;
  expect(new Set(first.map(form)).size).toBe(asked.length - 1);
  for (const [index, [body, given]] of asked.entries()) {
    const again = await post(body, given);
    expect([form(again), again.statements]).toEqual([form(first[index]!), CHECK]);
  }
});

test('what failed is asked again, and a write is never answered from what is kept', async () => {
  const unknown = { query: '{ node(id: "NOBODY") { id } }' };
  const failed = [await post(unknown), await post(unknown)];
  expect(failed.map(({ status, headers: sent }) => [status, sent.get('cache-control')])).toEqual([
    [200, 'no-store'],
    [200, 'no-store'],
  ]);
  const write = {
    query: `mutation { addEvidence(of: "MBR-ABO", evidence: [{ title: "Log" }]) { change { id } userErrors { code } } }`,
  };
  const [one, other] = [await post(write, headers.EDITOR), await post(write, headers.EDITOR)];
  expect(one.headers.get('cache-control')).toBe('no-store');
  expect(other.text).not.toBe(one.text);
});

describe('over GET', () => {
  const query = '{ actors(first: 2) { nodes { name } } }';

  test('an answer has a mark, and who has it is told so, until anything is written', async () => {
    const first = await get({ query });
    const etag = first.headers.get('etag')!;
    expect(etag).toMatch(/^W\/"[\w-]{27}"$/);
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
    expect(first.headers.get('vary')).toBe('authorization, accept-language, accept');
    const known = await get({ query }, { 'if-none-match': `"other", ${etag}` });
    expect([known.status, known.text, known.headers.get('etag')]).toEqual([304, '', etag]);
    expect(known.statements).toEqual(CHECK);
    await outside.moveRevision();
    const moved = await get({ query }, { 'if-none-match': etag });
    expect([moved.status, moved.text]).toEqual([200, first.text]);
    expect(moved.headers.get('etag')).not.toBe(etag);
  });

  test('the mark is another for another clearance or language, and nobody else may keep what is for who signed in', async () => {
    const marks = [await get({ query }), await get({ query }, headers.READER), await get({ query }, headers.EDITOR)];
    marks.push(await get({ query }, { 'accept-language': 'fr' }));
    expect(new Set(marks.map(({ headers: sent }) => sent.get('etag'))).size).toBe(4);
    expect(marks[1]!.headers.get('cache-control')).toBe('private, no-cache');
    const etag = marks[2]!.headers.get('etag')!;
    expect((await get({ query }, { 'if-none-match': etag })).status).toBe(200);
  });

  test('what fails, and what is for one reader, has none', async () => {
    for (const asked of ['{ node(id: "NOBODY") { id } }', '{ viewer { name } }']) {
      const { headers: sent } = await get({ query: asked });
      expect([sent.get('etag'), sent.get('cache-control')]).toEqual([null, 'no-store']);
    }
  });

  test('a page could have a browser send it only where it was asked not to be guarded', async () => {
    await get({ query });
    expect((await send(`?${new URLSearchParams({ query }).toString()}`)).status).toBe(400);
  });

  test('an operation is sent by its hash once it is known, and its answer is kept as any other', async () => {
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash } });
    const unknown = await get({ extensions });
    expect(unknown.text).toContain('PERSISTED_QUERY_NOT_FOUND');
    expect(unknown.headers.get('cache-control')).toBe('no-store');
    const told = await get({ extensions, query });
    const byHash = await get({ extensions });
    expect([byHash.status, byHash.text]).toEqual([200, told.text]);
    const again = await get({ extensions });
    expect([again.text, again.statements]).toEqual([told.text, CHECK]);
    expect((await get({ extensions }, { 'if-none-match': again.headers.get('etag')! })).status).toBe(304);
  });
});
