import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import type { Page } from 'playwright-core';
import { SignInProvider } from '../../../src/api/access/sign-in-provider';
import type { Tokens } from '../../../src/api/access/tokens';
import { createServer } from '../../../src/api/http/server';
import type { GraphClient } from '../../../src/store/neo4j/client';
import { freePort } from '../../../src/store/neo4j/local/bolt-port';
import { NO_SHEDDING, testTokens } from '../../support/api';
import { openGraph } from '../../support/open-graph';
import { heading, openByMenu, useExplorer } from './explorer';

const CLIENT = { clientId: 'convening-graph', clientSecret: 'a secret of the tests', scope: 'openid' };

/** Its graph, build and browser; the API of these tests is one that also has a provider. */
const explorer = useExplorer('explorer');
let graph: GraphClient;
let address: string;
let issuer: string;
let tokens: Tokens;
let provider: ChildProcess;
let stopApi: () => Promise<unknown>;

beforeAll(async () => {
  graph = await openGraph();
  issuer = `http://127.0.0.1:${String(await freePort())}`;
  tokens = testTokens({ issuer, jwksUrl: `${issuer}/jwks`, audience: CLIENT.clientId });
  const keyFile = join(mkdtempSync(join(tmpdir(), 'convening-graph-test-key-')), 'sign-in-key');
  const signInProvider = new SignInProvider({ issuer, ...CLIENT, keyFile }, tokens);
  const app = await createServer({
    graph,
    tokens,
    log: pino({ level: 'silent' }),
    query: '{ revision }',
    explorer: explorer.folder,
    signInProvider,
    limits: NO_SHEDDING,
  });
  address = await app.listen({ host: '127.0.0.1', port: 0 });
  stopApi = () => app.close();
});

afterAll(async () => {
  provider?.kill();
  await stopApi();
  await graph.close();
});

const post = (path: string, body: unknown): Promise<Response> =>
  fetch(address + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

const begin = async (): Promise<{ address: string; state: string }> =>
  (await (await post('/sign-in/begin', { language: 'en' })).json()) as { address: string; state: string };

const messageOf = async (response: Response): Promise<unknown[]> => {
  const { errors } = (await response.json()) as { errors: { message: string }[] };
  return [response.status, errors[0]?.message];
};

const wantToSignIn = async (
  page: Page,
  names = { in: 'Sign in', provider: 'Sign in with your organisation’s account' },
) => {
  await page.getByRole('button', { name: names.in, exact: true }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: names.provider }).click();
};

/** Signs in on the pages of the provider, which accepts any password. */
const signInAtProvider = async (page: Page, user: string) => {
  await page.getByPlaceholder('Enter any login').fill(user);
  await page.getByPlaceholder('and password').fill('any');
  await page.getByRole('button', { name: 'Sign-in' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
};

test('while the provider does not answer, the page says so, and the token can still be pasted', async () => {
  expect(await messageOf(await post('/sign-in/begin', { language: 'en' }))).toEqual([
    503,
    'Sign-in cannot be checked now. Try again in a moment.',
  ]);
  const page = await explorer.browser.newPage();
  await page.goto(`${address}/en`);
  await wantToSignIn(page);
  await page.getByRole('alert').getByText('The sign-in service does not answer.').waitFor();
  expect(await page.getByRole('dialog').getByLabel('Your key').isVisible()).toBe(true);
});

describe('with the provider', () => {
  beforeAll(async () => {
    const script = join(__dirname, '../../support/oidc-provider.mjs');
    const redirectUris = [`${address}/en/sign-in`, `${address}/fr/sign-in`];
    provider = spawn(process.execPath, [script, new URL(issuer).port, ...redirectUris], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    await once(provider.stdout!, 'data');
  });

  test('a user who signs in there returns to the previous page, with a token in memory only', async () => {
    const page = await explorer.browser.newPage();
    await page.goto(`${address}/fr/search?text=aboria`);
    await wantToSignIn(page, { in: 'Se connecter', provider: 'Se connecter avec le compte de votre organisation' });
    await signInAtProvider(page, 'editor');
    await page.getByRole('button', { name: 'Se déconnecter' }).waitFor();
    await heading(page, /aboria/).waitFor();
    expect(page.url()).toBe(`${address}/fr/search?text=aboria`);
    const request = page.waitForRequest((request) => request.url().includes('/graphql?'));
    await openByMenu(page, 'Partenariats', 'Objectifs par région');
    const sent = (await request).headers().authorization ?? '';
    expect(await tokens.authenticate(sent)).toMatchObject({ name: 'editor', role: 'EDITOR' });
    const stored = await page.evaluate(() =>
      JSON.stringify([{ ...sessionStorage }, { ...localStorage }, document.cookie]),
    );
    expect(stored).toBe('[{},{},""]');
    const cookies = (await page.context().cookies()).filter(({ path }) => path.includes('/sign-in'));
    expect(cookies).toEqual([]);
  });

  test('the address of another’s sign-in signs nobody in', async () => {
    const stranger = await explorer.browser.newPage();
    await stranger.route('**/en/sign-in?*', (route) => route.abort());
    const returned = stranger.waitForRequest(/\/en\/sign-in\?/);
    await stranger.goto((await begin()).address);
    await signInAtProvider(stranger, 'stranger');
    const addressOfStranger = (await returned).url();
    expect(addressOfStranger).toContain('code=');
    const victim = await (await explorer.browser.newContext()).newPage();
    const sent: string[] = [];
    victim.on('request', (request) => sent.push(new URL(request.url()).pathname));
    await victim.goto(addressOfStranger);
    await heading(victim, 'You are not signed in').waitFor();
    expect(sent).not.toContain('/sign-in/complete');
    expect(new URL(victim.url()).search).toBe('');
  });

  test('the authorization request has a challenge, and neither it nor the state reveals the verifier', async () => {
    const begun = await begin();
    const { searchParams } = new URL(begun.address);
    expect(Object.fromEntries(searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: `${address}/en/sign-in`,
      state: begun.state,
    });
    // The compact form of JWE: an encrypted part, not a signed one that anybody can read.
    expect(begun.state.split('.')).toHaveLength(5);
    expect((await begin()).state).not.toBe(begun.state);
  });

  test.each([
    [
      'a code that the provider did not give',
      async () => `code=made-up&state=${(await begin()).state}`,
      'The provider did not accept this sign-in. Begin again.',
    ],
    ['a state that was not sealed here', async () => 'code=made-up&state=made.up', 'This sign-in was not begun here.'],
    ['no state', async () => 'code=made-up', 'This sign-in was not begun here.'],
  ])('%s is refused', async (_, answer, message) => {
    const withIssuer = `${await answer()}&iss=${encodeURIComponent(issuer)}`;
    expect(await messageOf(await post('/sign-in/complete', { answer: withIssuer }))).toEqual([401, message]);
  });

  test('a body that is neither half is refused, and no answer may be stored', async () => {
    const response = await post('/sign-in/begin', { language: 'de' });
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await messageOf(response)).toEqual([400, 'Send JSON with language, "en" or "fr".']);
    expect((await post('/sign-in/complete', {})).status).toBe(400);
    expect((await post('/sign-in/begin', { language: 'en' })).headers.get('cache-control')).toBe('no-store');
  });
});
