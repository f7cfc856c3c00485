import { execFile } from 'node:child_process';
import { createHash, createHmac } from 'node:crypto';
import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { exportJWK, exportSPKI, generateKeyPair, type JWTPayload, type KeyLike, SignJWT } from 'jose';
import pino from 'pino';
import { Role } from '../../../../src/graph/access/viewer';
import { Tokens } from '../../../../src/api/access/tokens';
import { readConfig } from '../../../../src/config';
import { createServer as createApi } from '../../../../src/api/http/server';
import { storedSecret } from '../../../../src/store/neo4j/local/stored-secret';
import { type Api, type Json, startApi, testTokens } from '../../../support/api';
import { RECORDED, SMALL_WORLD } from '../../../worlds/small-world';

const ISSUER = 'https://sign-in.example.org/';
const AUDIENCE = 'convening';

let api: Api;
let keys: Server;
let keysAreDown = false;
let provider: { privateKey: KeyLike; publicKey: KeyLike };
let tokens: Tokens;

beforeAll(async () => {
  provider = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(provider.publicKey)), kid: 'one', alg: 'ES256' };
  keys = createServer((_, response) => {
    response.statusCode = keysAreDown ? 500 : 200;
    response.end(JSON.stringify({ keys: [jwk] }));
  });
  await new Promise<void>((resolve) => keys.listen(0, '127.0.0.1', resolve));
  const jwksUrl = `http://127.0.0.1:${(keys.address() as AddressInfo).port}/keys`;
  tokens = testTokens({ jwksUrl, issuer: ISSUER, audience: AUDIENCE });
  api = await startApi({ rows: SMALL_WORLD, recorded: RECORDED, tokens });
});

afterAll(async () => {
  await api.close();
  keys.close();
});

const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

/**
 * Returns the viewer that the API derives from a token, and the hidden ties (HID in their ids) that
 * it returns.
 */
async function viewWith(options: { headers?: Record<string, string> }): Promise<{ viewer: Json; hidden: unknown[] }> {
  const ties = 'ties(first: 100) { nodes { id } }';
  const { data, errors } = await api.ask(
    `{ viewer { name role regions { id } }
       network: node(id: "MBR-ABO") { ... on Actor { ${ties} } } confidential: node(id: "FAI-PIN") { ... on Actor { ${ties} } } }`,
    options,
  );
  expect(errors).toBeUndefined();
  const all = [data.network, data.confidential].flatMap((node) => node?.ties?.nodes as unknown as { id: string }[]);
  return { viewer: data.viewer!, hidden: all.map(({ id }) => id).filter((id) => id.includes('HID')) };
}

const NETWORK = ['T-HID-ABO-BEL'];
const ALL = ['T-HID-ABO-BEL', 'T-HID-PIN-GOV', 'S-HID-2-PIN'];

async function rejected(authorization: string): Promise<unknown> {
  const response = await fetch(`${api.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization },
    body: JSON.stringify({ query: '{ viewer { name } }' }),
  });
  const { data, errors } = (await response.json()) as { data?: unknown; errors: { extensions: { code: string } }[] };
  expect(data ?? null).toBeNull();
  return [response.status, errors[0]?.extensions.code];
}

const UNAUTHENTICATED = [401, 'UNAUTHENTICATED'];

describe('the viewer', () => {
  test('is an anonymous reader where there is no token', async () => {
    expect(await viewWith({})).toEqual({ viewer: { name: 'anonymous', role: 'READER', regions: [] }, hidden: [] });
  });

  test.each([
    [Role.READER, NETWORK],
    [Role.EDITOR, ALL],
    [Role.COORDINATOR, ALL],
    [Role.ADMIN, ALL],
  ])('has the role of a token issued here: %s', async (role, hidden) => {
    const view = await viewWith(bearer(await tokens.issue(role, ['R-NORTH'])));
    expect(view.viewer).toEqual({ name: role.toLowerCase(), role, regions: [{ id: 'R-NORTH' }] });
    expect([...view.hidden].sort()).toEqual([...hidden].sort());
  });

  const claims = { sub: 'u-1', iss: ISSUER, aud: AUDIENCE };
  const signed = (payload: JWTPayload, lasts: string | null = '5m', kid = 'one') => {
    const token = new SignJWT(payload).setProtectedHeader({ alg: 'ES256', kid });
    return (lasts === null ? token : token.setExpirationTime(lasts)).sign(provider.privateKey);
  };

  test('has the name and role of a token of the identity provider, READER where it has no known role', async () => {
    expect(await viewWith(bearer(await signed(claims)))).toEqual({
      viewer: { name: 'u-1', role: 'READER', regions: [] },
      hidden: NETWORK,
    });
    const editor = { ...claims, name: 'Editors’ desk', role: 'EDITOR' };
    expect((await viewWith(bearer(await signed(editor)))).viewer).toMatchObject({
      name: 'Editors’ desk',
      role: 'EDITOR',
    });
    for (const role of ['constructor', 'toString', '__proto__']) {
      expect((await viewWith(bearer(await signed({ ...claims, role })))).hidden).toEqual(NETWORK);
    }
    const odd = { ...claims, role: 'OWNER', regions: 'R-NORTH' };
    expect((await viewWith(bearer(await signed(odd)))).viewer).toMatchObject({ role: 'READER', regions: [] });
  });

  test('is rejected where the token is invalid', async () => {
    const other = new SignJWT({ role: 'ADMIN' }).setProtectedHeader({ alg: 'HS256' }).setExpirationTime('5m');
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{"role":"ADMIN"}').toString('base64url')}.`;
    // Signed with the provider's public key as if that were a shared secret.
    const confused = new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'one' }).setExpirationTime('5m');
    const bad = [
      'nonsense',
      unsigned,
      await other.sign(new TextEncoder().encode('a key that is not ours, and long enough')),
      await confused.sign(new TextEncoder().encode(await exportSPKI(provider.publicKey))),
      await testTokens().issue(Role.ADMIN, []),
      await signed(claims, '-1s'),
      await signed(claims, null),
      await signed({ ...claims, aud: 'another' }),
      await signed({ ...claims, iss: 'https://other.example.org/' }),
      await signed(claims, '5m', 'two'),
    ];
    for (const token of bad) expect([token, await rejected(`Bearer ${token}`)]).toEqual([token, UNAUTHENTICATED]);
    for (const header of ['', 'Bearer', `Basic ${bad[0]}`, `Bearer ${await tokens.issue(Role.READER, [])} more`]) {
      expect([header, await rejected(header)]).toEqual([header, UNAUTHENTICATED]);
    }
  });

  test('cannot be verified while the provider’s keys are unavailable: 503', async () => {
    keysAreDown = true;
    const jwksUrl = `http://127.0.0.1:${(keys.address() as AddressInfo).port}/down`;
    const { graph } = api;
    const cut = testTokens({ jwksUrl, issuer: ISSUER, audience: AUDIENCE });
    const app = await createApi({ graph, tokens: cut, log: pino({ level: 'silent' }), timeoutMs: 5_000, query: '' });
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${await signed(claims)}` };
    const body = JSON.stringify({ query: '{ viewer { name } }' });
    const address = await app.listen({ host: '127.0.0.1', port: 0 });
    const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body });
    const reply: unknown = await response.json();
    await app.close();
    expect(response.status).toBe(503);
    expect(reply).toEqual({
      errors: [{ message: expect.stringContaining('cannot be checked now'), extensions: { code: 'UNAVAILABLE' } }],
    });
    keysAreDown = false;
  });
});

describe('a token that is issued here', () => {
  const folder = mkdtempSync(join(tmpdir(), 'convening-graph-test-key-'));
  const local = new Tokens({ keyFile: join(folder, 'token-key') });
  const sign = (claims: JWTPayload) =>
    new SignJWT({ role: 'ADMIN', iss: 'convening-graph', ...claims })
      .setProtectedHeader({ alg: 'HS256' })
      .sign(new TextEncoder().encode(storedSecret(join(folder, 'token-key'))));
  const now = Math.floor(Date.now() / 1_000);
  const DAY = 86_400;

  test.each<[string, JWTPayload]>([
    ['never expires', {}],
    ['expires in 91 days', { exp: now + 91 * DAY }],
    ['was issued for 91 days', { iat: now - 30 * DAY, exp: now + 61 * DAY }],
    ['has expired', { exp: now - 1 }],
  ])('is rejected where it %s', async (_what, claims) => {
    await expect(local.verify(await sign(claims))).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
  });

  test('is accepted for up to 90 days', async () => {
    await expect(local.verify(await sign({ iat: now, exp: now + 90 * DAY }))).resolves.toMatchObject({ role: 'ADMIN' });
  });

  test('marks its user by a secret of this server, the same after a restart', async () => {
    const markOf = async (tokens: Tokens, sub: string) =>
      (await tokens.verify(await sign({ sub, exp: now + DAY }))).signature;
    const mark = await markOf(local, 'ann@quay.example.org');
    expect(mark).toMatch(/^ADMIN [0-9a-f]{16}$/);
    expect(await markOf(new Tokens({ keyFile: join(folder, 'token-key') }), 'ann@quay.example.org')).toBe(mark);
    expect(await markOf(local, 'bob@quay.example.org')).not.toBe(mark);
    const known = JSON.stringify(['convening-graph', 'ann@quay.example.org']);
    expect(mark).not.toContain(createHash('sha256').update(known).digest('hex').slice(0, 8));
    const secret = readFileSync(join(folder, 'mark-key'), 'utf8');
    expect(mark).toBe(`ADMIN ${createHmac('sha256', secret).update(known).digest('hex').slice(0, 16)}`);
    expect(statSync(join(folder, 'mark-key')).mode & 0o777).toBe(0o600);
  });
});

describe('npm run token', () => {
  const run = (...args: string[]) =>
    promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', join(__dirname, '../../../../src/cli/token.ts'), ...args],
      {
        env: { ...process.env, DATA_DIR: folder },
      },
    );
  const folder = mkdtempSync(join(tmpdir(), 'convening-graph-test-key-'));

  test('prints only a token, which an API with the same folder accepts', async () => {
    const { stdout, stderr } = await run('--role', 'COORDINATOR', '--region', 'R-NORTH', '--region', 'R-SOUTH');
    const days = (Date.parse(/^Valid until (.*)\.\n$/.exec(stderr)?.[1] ?? '') - Date.now()) / 86_400_000;
    expect(days).toBeCloseTo(30, 2);
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    await expect(new Tokens({ keyFile: join(folder, 'token-key') }).verify(stdout.trim())).resolves.toEqual({
      name: 'coordinator',
      role: 'COORDINATOR',
      regions: ['R-NORTH', 'R-SOUTH'],
      signedIn: true,
      signature: 'COORDINATOR',
      until: expect.any(Number) as number,
    });
  });

  test('makes a token for 1 to 90 days', async () => {
    const { stdout, stderr } = await run('--role', 'EDITOR', '--days', '90');
    const { until } = await new Tokens({ keyFile: join(folder, 'token-key') }).verify(stdout.trim());
    expect((until! - Date.now()) / 86_400_000).toBeCloseTo(90, 2);
    expect(stderr).toBe(`Valid until ${new Date(until!).toISOString()}.\n`);
  });

  test.each([
    [[]],
    [['--role', 'OWNER']],
    [['--rôle', 'EDITOR']],
    ...['0', '91', '1.5', 'x'].map((days) => [['--role', 'EDITOR', '--days', days]]),
  ])('prints its usage for the arguments %j', async (args) => {
    await expect(run(...args)).rejects.toMatchObject({
      stdout: '',
      stderr: expect.stringMatching(/^npm run -s token/),
    });
  });
});

test('OpenID Connect is configured with all of its variables or none', () => {
  const complete = { OIDC_JWKS_URL: 'https://a.example.org/keys', OIDC_ISSUER: ISSUER, OIDC_AUDIENCE: AUDIENCE };
  expect(readConfig({}).oidc).toBeUndefined();
  expect(readConfig(complete).oidc).toEqual({ jwksUrl: complete.OIDC_JWKS_URL, issuer: ISSUER, audience: AUDIENCE });
  for (const name of Object.keys(complete))
    expect(() => readConfig({ ...complete, [name]: '' })).toThrow('needs all of');
  expect(() => readConfig({ ...complete, OIDC_JWKS_URL: 'keys' })).toThrow('must be an http or https address');
});
