import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from 'graphql-sse';
import { Role } from '../../../../src/graph/access/viewer';
import { type Answer, type Api, type Json, startApi, testTokens } from '../../../support/api';
import { openSocket } from '../../../support/raw-socket';
import { bearer, operation } from '../../../support/writer';
import { RECORDED, SMALL_WORLD } from '../../../worlds/small-world';

const IDLE_TIMEOUT_MS = 2_000;
const CHANGES = 'subscription ($node: ID, $after: ID) { changes(node: $node, after: $after) { id node { id } } }';
const TOKEN = 'x-graphql-event-stream-token';
const JSON_TYPE = { 'content-type': 'application/json' };

let api: Api;
let editor: Record<string, string>;
let url: string;

beforeAll(async () => {
  const tokens = testTokens();
  const limits = { idleTimeoutMs: IDLE_TIMEOUT_MS, maxStreamsPerClient: 30 };
  api = await startApi({ rows: SMALL_WORLD, recorded: RECORDED, tokens, limits });
  editor = await bearer(tokens, Role.EDITOR);
  url = `${api.address}/graphql/stream`;
});
afterAll(() => api.close());

let written = 0;

async function addEvidence(of: string): Promise<string> {
  const evidence = [{ title: 'Harbour Log', locator: `p. ${String((written += 1))}` }];
  const { data } = await api.ask(operation('addEvidence', ''), { variables: { of, evidence }, headers: editor });
  return data.addEvidence!.change!.id as unknown as string;
}

async function waitFor(isTrue: () => boolean): Promise<void> {
  const until = Date.now() + 20_000;
  while (!isTrue() && Date.now() < until) await sleep(20);
  expect(isTrue()).toBe(true);
}

describe('the client of graphql-sse', () => {
  const methods: string[] = [];
  const connect = () =>
    createClient({
      url,
      singleConnection: true,
      retryAttempts: 0,
      fetchFn: (address: string, init: RequestInit) => {
        methods.push(init.method ?? 'GET');
        return fetch(address, init);
      },
    });

  function follow(client: ReturnType<typeof connect>, query: string, variables?: Record<string, unknown>) {
    const results: Answer[] = [];
    let isComplete = false;
    const leave = client.subscribe(
      { query, variables },
      {
        next: (result) => void results.push(result as unknown as Answer),
        error: (error) => void results.push({ data: {}, errors: [error as Error as never] }),
        complete: () => void (isComplete = true),
      },
    );
    return { results, leave, isComplete: () => isComplete };
  }
  const idsOf = (results: Answer[]): unknown[] => results.map(({ data }) => (data.changes as Json).id);

  test('follows several subscriptions over one stream, and leaves each', async () => {
    const client = connect();
    methods.splice(0);
    const after = await addEvidence('MBR-BEL');
    const [all, ofDune] = [follow(client, CHANGES, { after }), follow(client, CHANGES, { after, node: 'COM-DUNE' })];
    await waitFor(() => methods.filter((method) => method === 'POST').length === 2);
    const [one, other] = [await addEvidence('MBR-BEL'), await addEvidence('COM-DUNE')];
    await waitFor(() => all.results.length === 2 && ofDune.results.length === 1);
    expect([idsOf(all.results), idsOf(ofDune.results)]).toEqual([[one, other], [other]]);
    ofDune.leave();
    await waitFor(() => methods.includes('DELETE'));
    const later = await addEvidence('COM-DUNE');
    await waitFor(() => all.results.length === 3);
    expect([idsOf(all.results).at(-1), ofDune.results.length]).toEqual([later, 1]);
    expect([...methods].sort()).toEqual(['DELETE', 'GET', 'POST', 'POST', 'PUT']);
    all.leave();
    client.dispose();
  });

  test('resumes after a change', async () => {
    const client = connect();
    const [start, next] = [await addEvidence('MBR-BEL'), await addEvidence('MBR-BEL')];
    const { results, leave } = follow(client, CHANGES, { after: start });
    await waitFor(() => results.length === 1);
    expect(idsOf(results)).toEqual([next]);
    leave();
    client.dispose();
  });

  test.each([
    ['a query', '{ __typename }', 'BAD_REQUEST'],
    ['a mutation', 'mutation { undoChange(input: { id: "x" }) { userErrors { code } } }', 'BAD_REQUEST'],
    ['a syntax error', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
  ])('is told plainly that %s is not answered here, and the operation is complete', async (_what, query, code) => {
    const client = connect();
    const { results, isComplete } = follow(client, query);
    await waitFor(isComplete);
    expect(results).toMatchObject([{ errors: [{ extensions: { code } }] }]);
    if (code === 'BAD_REQUEST')
      expect(results[0]!.errors![0]!.message).toMatch(/ask queries and mutations of \/graphql/);
    client.dispose();
  });
});

describe('the protocol', () => {
  const reserve = async (headers: Record<string, string> = {}): Promise<string> => {
    const response = await fetch(url, { method: 'PUT', headers });
    expect([response.status, response.headers.get('cache-control')]).toEqual([201, 'no-store']);
    return response.text();
  };
  const add = (token: string, operationId: unknown, headers: Record<string, string> = {}, variables?: object) =>
    fetch(url, {
      method: 'POST',
      headers: { ...JSON_TYPE, [TOKEN]: token, ...headers },
      body: JSON.stringify({ query: CHANGES, variables, extensions: { operationId } }),
    });
  const readBy = (token: string, signal?: AbortSignal) => fetch(`${url}?token=${token}`, { signal });

  /** Returns a function for the text of a stream so far. */
  function readText(response: Response): () => string {
    let text = '';
    void (async () => {
      for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) text += chunk;
    })().catch(() => undefined);
    return () => text;
  }

  test('each token is its own, and a stream has one reader and one operation of an id', async () => {
    const [token, other] = [await reserve(), await reserve()];
    expect([token.length, token === other]).toEqual([32, false]);
    const leaving = new AbortController();
    const stream = await readBy(token, leaving.signal);
    expect(stream.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect((await readBy(token)).status).toBe(409);
    expect([(await add(token, 'a')).status, (await add(token, 'a')).status, (await add(token, 'b')).status]).toEqual([
      202, 409, 202,
    ]);
    const end = (id: string) => fetch(`${url}?operationId=${id}`, { method: 'DELETE', headers: { [TOKEN]: token } });
    expect([(await end('a')).status, (await end('a')).status, (await add(token, 'a')).status]).toEqual([200, 200, 202]);
    for (const id of [undefined, '', 7, 'x'.repeat(101)]) expect((await add(token, id)).status).toBe(400);
    expect((await end('')).status).toBe(400);
    leaving.abort();
    while ((await readBy(token)).status === 409) await sleep(20);
    expect([(await readBy(token)).status, (await add(token, 'c')).status, (await end('a')).status]).toEqual([
      404, 404, 404,
    ]);
  });

  test('each operation is authorised by its own request', async () => {
    const token = await reserve();
    const leaving = new AbortController();
    const text = readText(await readBy(token, leaving.signal));
    expect((await add(token, 'wrong', { authorization: 'Bearer x' })).status).toBe(401);
    const variables = { after: await addEvidence('MBR-BEL') };
    expect([
      (await add(token, 'public', {}, variables)).status,
      (await add(token, 'all', editor, variables)).status,
    ]).toEqual([202, 202]);
    const input = {
      type: 'CONTACT_OF',
      from: 'MBR-BEL',
      to: 'COM-DUNE',
      visibility: 'CONFIDENTIAL',
      evidence: [{ title: 'Harbour Log' }],
    };
    await api.ask(operation('recordTie', ''), { variables: { input }, headers: editor });
    const last = await addEvidence('MBR-BEL');
    await waitFor(() => text().split(last).length === 3);
    const idsOf = (id: string) => text().split(`{"id":"${id}","payload"`).length - 1;
    expect([idsOf('all'), idsOf('public')]).toEqual([2, 1]);
    expect(text()).not.toContain('wrong');
    leaving.abort();
  });

  test('a wrong token opens nothing', async () => {
    for (const method of ['PUT', 'GET']) {
      const headers = { authorization: 'Bearer x' };
      expect((await fetch(`${url}?token=${'0'.repeat(32)}`, { method, headers })).status).toBe(401);
    }
  });

  test('a stream has twenty operations', async () => {
    const token = await reserve();
    // Read first, so that the reservation does not end meanwhile.
    const response = await readBy(token);
    const statuses = [];
    for (let i = 0; i < 21; i += 1) statuses.push((await add(token, `id ${String(i)}`)).status);
    expect(statuses).toEqual([...Array<number>(20).fill(202), 400]);
    await response.body!.cancel();
  });

  test('reservations count as open streams, and end when nobody reads them', async () => {
    await sleep(IDLE_TIMEOUT_MS + 500);
    const tokens = await Promise.all(Array.from({ length: 30 }, () => reserve()));
    const rejected = await fetch(url, { method: 'PUT' });
    expect([rejected.status, rejected.headers.has('retry-after')]).toEqual([429, true]);
    await sleep(IDLE_TIMEOUT_MS + 500);
    expect((await readBy(tokens[0]!)).status).toBe(404);
    await reserve();
  });

  test('who takes nothing is disconnected, and the stream is gone', async () => {
    await sleep(IDLE_TIMEOUT_MS + 500);
    const token = await reserve();
    const request = `GET /graphql/stream?token=${token} HTTP/1.1\r\nhost: x\r\n\r\n`;
    const { socket } = await openSocket(api.address, request, { reads: false });
    await sleep(200);
    const wide = `subscription ($after: ID) { changes(after: $after) { ${Array.from(
      { length: 200 },
      (_, i) => `a${String(i)}: summary(lang: FR)`,
    ).join(' ')} } }`;
    const body = (id: number, after: string) =>
      JSON.stringify({ query: wide, variables: { after }, extensions: { operationId: String(id) } });
    const start = await addEvidence('MBR-BEL');
    for (let i = 0; i < 200; i += 1) await addEvidence('MBR-BEL');
    for (let id = 0; id < 15; id += 1) {
      const init = { method: 'POST', headers: { ...JSON_TYPE, [TOKEN]: token }, body: body(id, start) };
      expect((await fetch(url, init)).status).toBe(202);
    }
    // The time to fill the socket's buffer depends on the machine.
    while ((await readBy(token)).status === 409) await sleep(100);
    expect((await readBy(token)).status).toBe(404);
    socket.destroy();
  });
});
