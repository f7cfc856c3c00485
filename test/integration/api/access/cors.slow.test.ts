import { request } from 'node:http';
import { Role } from '../../../../src/graph/access/viewer';
import { type Api, serveGraph, startApi, testTokens } from '../../../support/api';
import { openGraph } from '../../../support/open-graph';
import { RECORDED, SMALL_WORLD } from '../../../worlds/small-world';
import pino from 'pino';

const BOARD = 'https://board.example.org';
const OTHER = 'https://other.example.org';
const TOKENS = testTokens();
const QUERY = encodeURIComponent('{ countries(first: 1) { nodes { id } } }');
const ANSWER = `/graphql?query=${QUERY}`;
const STREAM = `/graphql/stream?query=${encodeURIComponent('subscription { changes { id } }')}`;
const TABLE = '/export/actors.json';

type Served = Pick<Api, 'address' | 'close'>;

let api: Served;
/** An API over the same graph, without a list of origins. */
let closed: Served;
let bearer: string;

beforeAll(async () => {
  const log = pino({ level: 'silent' });
  api = await startApi({
    rows: SMALL_WORLD,
    recorded: RECORDED,
    log,
    tokens: TOKENS,
    corsOrigins: [BOARD, 'https://second.example.org'],
  });
  closed = await serveGraph(await openGraph(), { log, tokens: TOKENS });
  bearer = `Bearer ${await TOKENS.issue(Role.READER, [])}`;
});
afterAll(async () => {
  await api.close();
  await closed.close();
});

interface Response {
  status: number;
  /** The CORS headers, and `vary`. */
  cors: Record<string, unknown>;
  headers: Record<string, unknown>;
}

/** Sends a request by node:http, since `fetch` cannot set `Origin`. */
function ask(
  path: string,
  headers: Record<string, string>,
  { method = 'GET', from = api, body = '' } = {},
): Promise<Response> {
  return new Promise((resolve, reject) => {
    request(`${from.address}${path}`, { method, headers }, (response) => {
      response.destroy();
      const cors = Object.entries(response.headers).filter(([name]) => name.startsWith('access-control-'));
      resolve({ status: response.statusCode!, cors: Object.fromEntries(cors), headers: response.headers });
    })
      .on('error', reject)
      .end(body);
  });
}

const preflight = (path: string, origin: string, method = 'POST', from = api) =>
  ask(
    path,
    { origin, 'access-control-request-method': method, 'access-control-request-headers': 'content-type' },
    { method: 'OPTIONS', from },
  );

const vary = ({ headers }: Response) => String(headers.vary).toLowerCase().split(', ').sort();

test.each(['/graphql', '/graphql/stream', '/export', '/import', TABLE])(
  'the preflight of %s is for listed origins only',
  async (path) => {
    const allowed = await preflight(path, BOARD);
    expect(allowed).toMatchObject({
      status: 204,
      cors: {
        'access-control-allow-origin': BOARD,
        'access-control-allow-methods': path === '/graphql/stream' ? 'GET, POST, PUT, DELETE' : 'GET, POST',
        'access-control-allow-headers':
          'content-type, authorization, accept-language, apollo-require-preflight, x-apollo-operation-name, last-event-id, x-graphql-event-stream-token, mcp-protocol-version, as-of-valid, as-of-known',
        'access-control-max-age': '7200',
      },
    });
    expect(vary(allowed)).toEqual(['origin']);
    expect(allowed.cors).not.toHaveProperty('access-control-allow-credentials');
    for (const origin of [
      OTHER,
      'null',
      `${BOARD}:8443`,
      `${BOARD}.example.net`,
      'http://board.example.org',
      '*',
      '',
    ]) {
      const refused = await preflight(path, origin);
      expect([refused.status === 204, refused.cors]).toEqual([false, {}]);
    }
  },
);

test('a preflight that is refused is told which methods there are', async () => {
  const { status, headers } = await preflight('/graphql', OTHER);
  expect([status, headers.allow]).toEqual([405, 'GET, HEAD, POST']);
});

test.each(['/healthz', '/readyz', '/metrics', '/nowhere'])('%s is for pages of no other origin', async (path) => {
  for (const { cors, status } of [await preflight(path, BOARD), await ask(path, { origin: BOARD })]) {
    expect([status === 204, cors]).toEqual([false, {}]);
  }
});

test.each([ANSWER, STREAM])('%s is read by listed origins only', async (path) => {
  const read = await ask(path, { origin: BOARD });
  expect(read).toMatchObject({
    status: 200,
    cors: {
      'access-control-allow-origin': BOARD,
      'access-control-expose-headers': 'etag, retry-after, as-of-valid, as-of-known',
    },
  });
  const others = [await ask(path, { origin: OTHER }), await ask(path, {})];
  for (const { status, cors } of others) expect([status, cors]).toEqual([200, {}]);
  for (const response of [read, ...others]) expect(vary(response)).toContain('origin');
});

test('an answer, a cached one and one that is still valid depend on the origin as on the rest', async () => {
  const first = await ask(ANSWER, { origin: BOARD });
  const etag = String(first.headers.etag);
  const cached = await ask(ANSWER, { origin: OTHER });
  const valid = await ask(ANSWER, { origin: 'https://second.example.org', 'if-none-match': etag });
  for (const response of [first, cached, valid]) {
    expect(vary(response)).toEqual([
      'accept',
      'accept-language',
      'as-of-known',
      'as-of-valid',
      'authorization',
      'origin',
    ]);
  }
  expect([cached.headers.etag, cached.cors]).toEqual([etag, {}]);
  expect([valid.status, valid.cors['access-control-allow-origin']]).toEqual([304, 'https://second.example.org']);
  const page = await ask('/graphql', { accept: 'text/html', origin: BOARD });
  expect(vary(page)).toEqual(['accept', 'accept-encoding', 'origin']);
});

test('a listed origin may read why a request is rejected', async () => {
  const headers = { origin: BOARD, 'content-type': 'application/json' };
  const wrong = [
    await ask(
      '/graphql',
      { ...headers, authorization: 'Bearer x' },
      { method: 'POST', body: '{"query":"{__typename}"}' },
    ),
    await ask('/graphql', headers, { method: 'POST', body: '{' }),
    await ask('/export/nothing.csv', headers),
  ];
  expect(wrong.map(({ status }) => status)).toEqual([401, 400, 404]);
  for (const { cors } of wrong.slice(0, 2)) expect(cors['access-control-allow-origin']).toBe(BOARD);
  expect(wrong[2]!.cors['access-control-allow-origin']).toBe('*');
});

describe('a table', () => {
  test('is read from every origin without a token', async () => {
    for (const from of [api, closed]) {
      for (const method of ['GET', 'HEAD']) {
        for (const origin of [BOARD, OTHER, 'null']) {
          const { status, cors } = await ask(TABLE, { origin }, { from, method });
          expect([status, cors]).toEqual([
            200,
            {
              'access-control-allow-origin': '*',
              'access-control-expose-headers': 'etag, retry-after, as-of-valid, as-of-known',
            },
          ]);
        }
      }
    }
  });

  test('is read from listed origins only with a token', async () => {
    const read = await ask(TABLE, { origin: BOARD, authorization: bearer });
    expect([read.status, read.cors['access-control-allow-origin']]).toEqual([200, BOARD]);
    expect(vary(read)).toEqual(expect.arrayContaining(['authorization', 'origin']));
    for (const from of [api, closed]) {
      const { status, cors } = await ask(TABLE, { origin: OTHER, authorization: bearer }, { from });
      expect([status, cors]).toEqual([200, {}]);
    }
  });
});

test('without a list nothing but public tables is for other origins, and no answer depends on the origin', async () => {
  for (const path of ['/graphql', '/graphql/stream', TABLE]) {
    const { status, cors } = await preflight(path, BOARD, 'POST', closed);
    expect([status >= 404, cors]).toEqual([true, {}]);
  }
  const answer = await ask(ANSWER, { origin: BOARD }, { from: closed });
  expect([answer.status, answer.cors]).toEqual([200, {}]);
  expect(vary(answer)).not.toContain('origin');
});
