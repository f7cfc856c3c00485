import Fastify from 'fastify';
import { originOf } from '../../../../src/api/http/cross-site';

const app = Fastify({ trustProxy: ['127.0.0.1'] });
app.get('/', (request) => originOf(request));
afterAll(() => app.close());

async function origin(headers: Record<string, string>): Promise<[status: number, text: string]> {
  const { statusCode, body } = await app.inject({ url: '/', headers: { host: 'graph.example.org', ...headers } });
  return [statusCode, statusCode === 200 ? body : (JSON.parse(body) as { message: string }).message];
}

test.each([
  ['https', 'https://graph.example.org'],
  ['http', 'http://graph.example.org'],
  ['https, http', 'http://graph.example.org'],
  ['javascript', 'http://graph.example.org'],
  ['https://attacker.example.org/?', 'http://graph.example.org'],
  ['', 'http://graph.example.org'],
])('of X-Forwarded-Proto "%s" only http and https count', async (proto, expected) => {
  expect(await origin({ 'x-forwarded-proto': proto })).toEqual([200, expected]);
});

test.each(['graph.example.org/x', 'a@graph.example.org', 'graph.example.org:80:80', 'a b'])(
  'the host "%s" is refused, as Host and as X-Forwarded-Host',
  async (host) => {
    expect(await origin({ host })).toEqual([400, 'Host is malformed.']);
    expect(await origin({ 'x-forwarded-host': host })).toEqual([400, 'Host is malformed.']);
  },
);
