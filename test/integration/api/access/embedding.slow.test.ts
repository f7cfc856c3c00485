import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Api, serveGraph, startApi, testTokens } from '../../../support/api';
import { temporaryFolder } from '../../../support/neo4j';
import { RECORDED, SMALL_WORLD } from '../../../worlds/small-world';

const ORIGINS = ['https://board.example.org', 'http://127.0.0.1:8080'];
const NONE = "'none'";
const EMBEDDED = ['/embed/network?nodes=A', '/embed/story/x', '/en/embed/network', '/fr/embed/network'];
const OTHERS = [
  '/',
  '/en',
  '/fr/network',
  '/en/embed',
  '/en/embedded/network',
  '/network/embed/x',
  '/assets/page.js',
  '/graphql?query={__typename}',
  '/export',
  '/calendar.ics',
  '/healthz',
  '/metrics',
  '/nowhere',
  '/%ZZ',
];

let closed: Api;
let open: Pick<Api, 'address' | 'app'>;

beforeAll(async () => {
  const explorer = await temporaryFolder();
  mkdirSync(join(explorer, 'assets'));
  for (const lang of ['en', 'fr']) writeFileSync(join(explorer, `${lang}.html`), `<html lang="${lang}"></html>`);
  writeFileSync(join(explorer, 'assets/page.js'), 'export {};');
  writeFileSync(join(explorer, 'assets/documents.json'), '{}');
  writeFileSync(join(explorer, 'assets/views.json'), '["network"]');
  closed = await startApi({ rows: SMALL_WORLD, recorded: RECORDED, explorer });
  open = await serveGraph(closed.graph, { tokens: testTokens(), explorer, embedOrigins: ORIGINS });
});
afterAll(async () => {
  await open.app.close();
  await closed.close();
});

/** Returns the origins that may frame the answer of an address. */
async function ancestors(api: Pick<Api, 'address'>, path: string, headers: Record<string, string> = {}) {
  const response = await fetch(api.address + path, { headers });
  const policy = response.headers.get('content-security-policy') ?? '';
  const directives = policy.split('; ').filter((directive) => directive.startsWith('frame-ancestors '));
  return { framedBy: directives.map((directive) => directive.slice('frame-ancestors '.length)), policy, response };
}

test.each(EMBEDDED)('pages of the origins that are named may frame %s', async (path) => {
  const { framedBy, policy, response } = await ancestors(open, path);
  expect([response.status, framedBy]).toEqual([200, [ORIGINS.join(' ')]]);
  const usual = await ancestors(open, '/en');
  expect(policy.replace(ORIGINS.join(' '), NONE)).toBe(usual.policy);
});

test.each(EMBEDDED)('without EMBED_ORIGINS no page may frame %s', async (path) => {
  const { framedBy, response } = await ancestors(closed, path);
  expect([response.status, framedBy]).toEqual([200, [NONE]]);
});

test.each(OTHERS)('no page may frame %s', async (path) => {
  for (const api of [open, closed]) expect((await ancestors(api, path)).framedBy).toEqual([NONE]);
});

test('a page that is framed is in the language of its address, else of the request', async () => {
  const languageAt = async (path: string, accepted: string) => {
    const { response } = await ancestors(open, path, { 'accept-language': accepted });
    return [/lang="(..)"/.exec(await response.text())?.[1], response.headers.get('vary')?.includes('accept-language')];
  };
  expect(await languageAt('/embed/network', 'fr')).toEqual(['fr', true]);
  expect(await languageAt('/embed/network', 'en')).toEqual(['en', true]);
  expect((await languageAt('/fr/embed/network', 'en'))[0]).toBe('fr');
});
