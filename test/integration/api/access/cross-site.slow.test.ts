import type { Answer } from '../../../support/api';
import { useWorld } from '../../../support/use-world';
import { SMALL_WORLD } from '../../../worlds/small-world';

const READ = '{ countries(first: 2) { nodes { id } } }';
const WRITE =
  'mutation { addEvidence(input: { of: "MBR-BEL", evidence: [{ title: "Harbour Log" }] }) { change { id } } }';

const api = useWorld(SMALL_WORLD);
const editor = api.as('EDITOR');
const send = (path: string, init: RequestInit = {}): Promise<Response> => fetch(`${api.address}${path}`, init);
const pathOf = (query: string): string => `/graphql?query=${encodeURIComponent(query)}`;

async function changes(): Promise<unknown> {
  return (await api.ask('{ changes(first: 1) { totalCount } }')).data.changes!.totalCount;
}

describe('GET', () => {
  test('of a query needs no header', async () => {
    const response = await send(pathOf(READ));
    expect(response.status).toBe(200);
    expect(((await response.json()) as Answer).data.countries!.nodes).toHaveLength(2);
  });

  test.each<[string, Record<string, string>, number]>([
    ['nothing else', {}, 400],
    ['an empty preflight header', { 'apollo-require-preflight': '' }, 400],
    ['a form’s type', { 'content-type': 'text/plain; application/json' }, 400],
    ['a preflight header', { 'apollo-require-preflight': '1' }, 200],
    ['the name of its operation', { 'x-apollo-operation-name': 'Q' }, 200],
    ['the type of JSON', { 'content-type': 'application/json; charset=utf-8' }, 200],
  ])('with a cookie and %s', async (_what, headers, status) => {
    await send(pathOf(READ));
    for (const method of ['GET', 'HEAD']) {
      expect((await send(pathOf(READ), { method, headers: { cookie: 'session=1', ...headers } })).status).toBe(status);
    }
  });

  test('of GraphiQL may have a cookie', async () => {
    expect((await send('/graphql', { headers: { cookie: 'session=1', accept: 'text/html' } })).status).toBe(200);
  });

  test.each(['GET', 'HEAD'])('%s of a mutation is 405, and nothing is recorded', async (method) => {
    const before = await changes();
    const response = await send(pathOf(WRITE), { method, headers: editor });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    expect(await changes()).toBe(before);
  });

  test('reads and sets no cookie', async () => {
    for (const path of [pathOf(READ), '/graphql', '/export/actors.csv', '/healthz']) {
      expect((await send(path, { headers: { accept: 'text/html, */*' } })).headers.get('set-cookie')).toBeNull();
    }
    const cookie = editor.authorization!.replace('Bearer ', 'token=');
    const response = await send(pathOf('{ viewer { role } }'), {
      headers: { cookie, 'apollo-require-preflight': '1' },
    });
    expect(await response.json()).toMatchObject({ data: { viewer: { role: 'READER' } } });
  });
});

describe('HEAD', () => {
  test('answers as GET without the body, cached or not', async () => {
    const query = '{ countries(first: 3) { nodes { id } } }';
    const headersOf = ({ headers }: Response) =>
      Object.fromEntries(
        [...headers].filter(([name]) => !['date', 'x-request-id', 'connection', 'keep-alive'].includes(name)),
      );
    const head = await send(pathOf(query), { method: 'HEAD' });
    await api.statements();
    const [get, again] = [await send(pathOf(query)), await send(pathOf(query), { method: 'HEAD' })];
    expect(new Set(await api.statements())).toEqual(new Set(['neo4j/read-revision']));
    expect([head.status, again.status, get.status]).toEqual([200, 200, 200]);
    expect(headersOf(head)).toEqual(headersOf(get));
    expect(headersOf(again)).toEqual(headersOf(get));
    expect([await head.text(), await again.text()]).toEqual(['', '']);
    expect(Number(head.headers.get('content-length'))).toBe((await get.text()).length);
    const headers = { 'if-none-match': get.headers.get('etag')! };
    expect((await send(pathOf(query), { method: 'HEAD', headers })).status).toBe(304);
  });

  test('of an operation that fails has its status', async () => {
    expect((await send(pathOf('{ nothing }'), { method: 'HEAD' })).status).toBe(400);
  });

  test('of a stream opens none', async () => {
    const path = `/graphql/stream?query=${encodeURIComponent('subscription { changes { id } }')}`;
    const response = await send(path, { method: 'HEAD' });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
    expect(await response.text()).toBe('');
  });
});

describe('POST', () => {
  const body = JSON.stringify({ query: WRITE });
  test.each<[string, BodyInit, Record<string, string>]>([
    ['plain text', body, { 'content-type': 'text/plain' }],
    ['plain text that names JSON', body, { 'content-type': 'text/plain; application/json' }],
    ['a form', new URLSearchParams({ query: WRITE }), {}],
    ['a form with parts', toForm(), {}],
    ['no type', new Blob([body]), {}],
    ['two types', body, { 'content-type': 'application/json, text/plain' }],
  ])('as %s is 415, and nothing is recorded', async (_what, sent, headers) => {
    const before = await changes();
    for (const path of ['/graphql', '/graphql/stream']) {
      const response = await send(path, { method: 'POST', headers: { ...editor, ...headers }, body: sent });
      expect(response.status).toBe(415);
      expect(((await response.json()) as Answer).errors).toMatchObject([
        { message: 'Send the operation as application/json.', extensions: { code: 'BAD_REQUEST' } },
      ]);
    }
    expect(await changes()).toBe(before);
  });

  test('as JSON is executed, with or without a cookie', async () => {
    for (const cookie of [[], [['cookie', 'session=1'] as [string, string]]]) {
      const headers: [string, string][] = [['content-type', 'application/json; charset=utf-8'], ...cookie];
      expect((await send('/graphql', { method: 'POST', headers, body: JSON.stringify({ query: READ }) })).status).toBe(
        200,
      );
    }
  });

  function toForm(): FormData {
    const form = new FormData();
    form.append('operations', body);
    return form;
  }
});
