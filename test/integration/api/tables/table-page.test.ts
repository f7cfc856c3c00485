import { useWorld } from '../../../support/use-world';
import { SMALL_WORLD } from '../../../worlds/small-world';

const api = useWorld(SMALL_WORLD);

const get = (query = '', headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`${api.address}/export${query}`, { method, headers });

test('the page is in the language asked for', async () => {
  expect(await (await get('', { 'accept-language': 'fr' })).text()).toContain('<html lang="fr">');
  expect(await (await get('', { 'accept-language': 'fr' })).text()).toContain('Une ligne par partenariat.');
  expect(await (await get('?lang=en', { 'accept-language': 'fr' })).text()).toContain('<html lang="en">');
  expect(await get('?lang=de')).toMatchObject({ status: 400 });
  expect(await get('?lang=en&lang=fr')).toMatchObject({ status: 400 });
});

test('a client that has the page is told so, and HEAD has its headers', async () => {
  const page = await get('?lang=en');
  const etag = page.headers.get('etag')!;
  expect(page.headers.get('vary')).toContain('accept-language');
  expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[^']+';/);
  expect(await get('?lang=en', { 'if-none-match': etag })).toMatchObject({ status: 304 });
  expect(await get('?lang=fr', { 'if-none-match': etag })).toMatchObject({ status: 200 });
  const head = await get('?lang=en', {}, 'HEAD');
  expect(head.status).toBe(200);
  expect(head.headers.get('etag')).toBe(etag);
  expect(await head.text()).toBe('');
});
