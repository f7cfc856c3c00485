import { request } from 'node:http';
import { SignJWT } from 'jose';
import { join } from 'node:path';
import { Tokens } from '../../../../src/api/access/tokens';
import { storedSecret } from '../../../../src/store/neo4j/local/stored-secret';
import { type Answer, type Api, startApi } from '../../../support/api';
import { temporaryFolder } from '../../../support/neo4j';
import { openSocket } from '../../../support/raw-socket';
import { RECORDED, SMALL_WORLD } from '../../../worlds/small-world';

const COUNTRIES = '{ countries(first: 1) { nodes { id } } }';
const JSON_TYPE = { 'content-type': 'application/json' };

let api: Api;
let keyFile: string;

beforeAll(async () => {
  keyFile = join(await temporaryFolder(), 'token-key');
  api = await startApi({ rows: SMALL_WORLD, recorded: RECORDED, tokens: new Tokens({ keyFile }) });
});
afterAll(() => api.close());

const send = (path: string, init: RequestInit = {}): Promise<Response> => fetch(`${api.address}${path}`, init);

const post = (body: unknown, headers: Record<string, string> = {}, path = '/graphql'): Promise<Response> =>
  send(path, { method: 'POST', headers: { ...JSON_TYPE, ...headers }, body: JSON.stringify(body) });

const codesOf = async (response: Response): Promise<unknown[]> =>
  (((await response.json()) as Answer).errors ?? []).map(({ extensions }) => extensions.code);

async function token(claims: Record<string, unknown>): Promise<string> {
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer('convening-graph')
    .setExpirationTime('1h')
    .sign(new TextEncoder().encode(storedSecret(keyFile)));
}

test.each<[string, () => Promise<Response>]>([
  ['an answer', () => post({ query: COUNTRIES })],
  ['an invalid operation', () => post({ query: '{' })],
  ['an import without a token', () => post({}, {}, '/import')],
  ['GraphiQL', () => send('/graphql', { headers: { accept: 'text/html' } })],
  ['health', () => send('/healthz')],
  ['an unknown path', () => send('/nowhere')],
  ['a URL that cannot be decoded', () => send('/%ZZ')],
  ['a wrong token', () => post({ query: COUNTRIES }, { authorization: 'Bearer x' })],
  ['a wrong body', () => send('/graphql', { method: 'POST', headers: JSON_TYPE, body: '{' })],
])('%s cannot be framed, sniffed, nor leak its address', async (_what, ask) => {
  const { headers } = await ask();
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/);
});

test('an event stream has these headers too', async () => {
  const response = await send(`/graphql/stream?query=${encodeURIComponent('subscription { changes { id } }')}`);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  await response.body?.cancel();
});

test('bytes that are not HTTP are answered with these headers', async () => {
  const { text, closed } = await openSocket(api.address, 'GET / NONSENSE\r\n\r\n');
  await closed;
  expect(text()).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n[^]*\r\nx-content-type-options: nosniff\r\n/);
  expect(JSON.parse(text().split('\r\n\r\n')[1]!)).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
});

describe('GraphiQL', () => {
  const page = (headers: Record<string, string> = {}) =>
    new Promise<{ status?: number; headers: Record<string, unknown>; size: number }>((resolve, reject) => {
      const options = { headers: { accept: 'text/html', ...headers } };
      request(`${api.address}/graphql`, options, (response) => {
        let size = 0;
        response.on('data', (chunk: Buffer) => (size += chunk.length));
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, size }));
      })
        .on('error', reject)
        .end();
    });

  test('is compressed for whoever takes that, and has an ETag for each encoding', async () => {
    const [plain, gzip] = [await page(), await page({ 'accept-encoding': 'gzip, br' })];
    expect([plain.status, plain.headers['content-encoding']]).toEqual([200, undefined]);
    expect([gzip.status, gzip.headers['content-encoding']]).toEqual([200, 'gzip']);
    expect(gzip.size).toBeLessThan(plain.size / 3);
    expect(plain.headers.etag).not.toBe(gzip.headers.etag);
    expect(String(gzip.headers.vary)).toContain('accept-encoding');
    const again = await page({ 'accept-encoding': 'gzip', 'if-none-match': String(gzip.headers.etag) });
    expect([again.status, again.size, again.headers.etag]).toEqual([304, 0, gzip.headers.etag]);
    expect((await page({ 'if-none-match': String(gzip.headers.etag) })).status).toBe(200);
  });

  test('allows no script but its own', async () => {
    const policy = String((await page()).headers['content-security-policy']);
    const scripts = policy.split('; ').find((directive) => directive.startsWith('script-src'));
    expect(scripts).toMatch(/^script-src 'sha256-[\w+/]{43}='$/);
  });
});

describe('a rejected request', () => {
  test.each(['/graphql', '/graphql/stream'])('to %s with a wrong token is told how to sign in', async (path) => {
    const response = await post({ query: COUNTRIES }, { authorization: 'Bearer x' }, path);
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await codesOf(response)).toEqual(['UNAUTHENTICATED']);
  });

  test.each([
    ['PUT', '/graphql', 'GET, HEAD, POST'],
    ['PATCH', '/graphql/stream', 'GET, HEAD, POST, PUT, DELETE'],
    ['POST', '/healthz', 'GET, HEAD'],
    ['PATCH', '/readyz?x', 'GET, HEAD'],
  ])('%s %s is told which methods there are', async (method, path, allowed) => {
    const response = await send(path, { method, headers: JSON_TYPE, body: '{}' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe(allowed);
    expect(await codesOf(response)).toEqual(['METHOD_NOT_ALLOWED']);
  });

  test('a mutation over GET is told to use POST', async () => {
    const query = encodeURIComponent('mutation { undoChange(input: { id: "x" }) { userErrors { code } } }');
    const response = await send(`/graphql?query=${query}`);
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });

  test.each(['/graphql', '/graphql/stream'])('with a compressed body is 415 at %s', async (path) => {
    const response = await post({ query: COUNTRIES }, { 'content-encoding': 'gzip' }, path);
    expect([response.status, response.headers.get('accept-encoding')]).toEqual([415, 'identity']);
    expect(await codesOf(response)).toEqual(['BAD_REQUEST']);
    expect((await post({ query: COUNTRIES }, { 'content-encoding': 'identity' })).status).toBe(200);
  });

  test('with two Authorization headers is 400, whichever of them is good', async () => {
    const good = await token({ role: 'READER' });
    for (const [one, two] of [
      [good, 'x'],
      ['x', good],
      [good, good],
    ]) {
      const { socket, text, closed } = await openSocket(
        api.address,
        `GET /graphql?query={__typename} HTTP/1.1\r\nhost: x\r\nconnection: close\r\nauthorization: Bearer ${one!}\r\nAuthorization: Bearer ${two!}\r\n\r\n`,
      );
      await closed;
      socket.destroy();
      expect(text()).toMatch(/^HTTP\/1\.1 400 /);
    }
  });
});

describe('a mistake of the client is no failure of the server', () => {
  const hash = 'ab'.repeat(32);
  const persisted = (persistedQuery: unknown) => ({ query: COUNTRIES, extensions: { persistedQuery } });

  test.each<[string, object, number, string]>([
    [
      'an unknown operationName',
      { query: `query A ${COUNTRIES}`, operationName: 'B' },
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['no operationName', { query: `query A ${COUNTRIES} query B ${COUNTRIES}` }, 400, 'OPERATION_RESOLUTION_FAILURE'],
    [
      'the operationName __proto__',
      { query: COUNTRIES, operationName: '__proto__' },
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['a subscription', { query: 'subscription { changes { id } }' }, 400, 'BAD_REQUEST'],
    ['only a fragment', { query: 'fragment F on Actor { id }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['a wrong hash', persisted({ version: 1, sha256Hash: hash }), 400, 'BAD_REQUEST'],
    ['a hash that is an object', persisted({ version: 1, sha256Hash: {} }), 400, 'BAD_REQUEST'],
    ['no hash', persisted({ version: 1 }), 400, 'BAD_REQUEST'],
    ['another version', persisted({ version: 2, sha256Hash: hash }), 400, 'BAD_REQUEST'],
    ['a text as persisted query', persisted('x'), 400, 'BAD_REQUEST'],
    [
      'an unknown hash',
      { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } },
      200,
      'PERSISTED_QUERY_NOT_FOUND',
    ],
    [
      'an unknown hash that is a list',
      { extensions: { persistedQuery: { version: 1, sha256Hash: [1] } } },
      200,
      'PERSISTED_QUERY_NOT_FOUND',
    ],
  ])('%s', async (_what, body, status, code) => {
    // Twice, since the second request may be compiled or cached.
    for (let i = 0; i < 2; i += 1) {
      const response = await post(body);
      expect(response.status).toBe(status);
      expect(await codesOf(response)).toEqual([code]);
    }
  });

  test('a subscription by POST is told where subscriptions are', async () => {
    const response = await post({ query: 'subscription { changes { id } }' });
    expect(await response.json()).toMatchObject({
      errors: [
        { message: 'Subscriptions are at /graphql/stream (server-sent events) and over a WebSocket at /graphql.' },
      ],
    });
  });

  test.each<[string, Record<string, unknown>]>([
    ['an object', { sub: { a: 1 } }],
    ['a number', { sub: 5 }],
    ['a list', { sub: ['a'] }],
  ])('a token whose subject is %s is 401', async (_what, claims) => {
    const authorization = `Bearer ${await token({ role: 'EDITOR', ...claims })}`;
    for (const query of [COUNTRIES, '{ viewer { name role } }']) {
      const response = await post({ query }, { authorization });
      expect(response.status).toBe(401);
      expect(await codesOf(response)).toEqual(['UNAUTHENTICATED']);
    }
  });
});
