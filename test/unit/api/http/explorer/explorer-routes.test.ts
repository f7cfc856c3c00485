import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify from 'fastify';
import { addExplorerRoutes, redirectToExplorer } from '../../../../../src/api/http/routes/explorer-routes';

const folder = mkdtempSync(join(tmpdir(), 'convening-graph-test-explorer-'));
const app = Fastify();
const BROWSER = 'text/html,application/xhtml+xml,*/*;q=0.8';

beforeAll(() => {
  mkdirSync(join(folder, 'assets'));
  for (const lang of ['en', 'fr']) writeFileSync(join(folder, `${lang}.html`), `<html lang="${lang}"></html>`);
  writeFileSync(join(folder, 'assets/views.json'), '["network","import"]');
  addExplorerRoutes(app, folder, { hasSignInProvider: false, embedOrigins: [] });
  app.post('/import', () => '');
  app.setNotFoundHandler(redirectToExplorer);
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

const get = (url: string, headers: Record<string, string> = { accept: BROWSER }) => app.inject({ url, headers });

test.each([
  ['en-GB,fr;q=0.5', '/network?nodes=A&at=2020', '/en/network?nodes=A&at=2020'],
  ['fr-CA,en;q=0.5', '/network?nodes=A&at=2020', '/fr/network?nodes=A&at=2020'],
  ['fr', '/import', '/fr/import'],
  ['de', '//example.org/x', '/en//example.org/x'],
])('to a browser that reads %s, %s is %s', async (language, url, location) => {
  const { statusCode, headers } = await get(url, { accept: BROWSER, 'accept-language': language });
  expect([statusCode, headers.location, headers.vary]).toEqual([302, location, 'accept, accept-language']);
});

test.each([
  ['/en', 200],
  ['/fr/', 200],
  ['/en/network?nodes=A', 200],
  ['/en/network/A', 200],
  ['/en/nowhere', 404],
  ['/fr/nowhere/network', 404],
])('the page of the explorer at %s has status %d', async (url, status) => {
  const { statusCode, body } = await get(url);
  expect([statusCode, body]).toEqual([status, `<html lang="${url.slice(1, 3)}"></html>`]);
});

test.each(['*/*', 'application/json'])('a client that accepts %s is answered that nothing is there', async (accept) => {
  const { statusCode, body } = await get('/network', { accept });
  expect(statusCode).toBe(404);
  expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
});

test('a form that is sent to an address of the explorer is not redirected', async () => {
  const { statusCode } = await app.inject({ method: 'POST', url: '/network', headers: { accept: BROWSER } });
  expect(statusCode).toBe(404);
});
