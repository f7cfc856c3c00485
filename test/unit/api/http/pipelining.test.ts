import { setTimeout as sleep } from 'node:timers/promises';
import Fastify, { type FastifyInstance } from 'fastify';
import { replyWithError } from '../../../../src/api/http/error-reply';
import { answerInOrder } from '../../../../src/api/http/pipelining';
import { openSocket, type RawSocket } from '../../../support/raw-socket';

const MAX_WAITING = 20;

let app: FastifyInstance;
let address: string;
/** The paths of the requests that were begun, in order. */
let begun: string[];
/** Lets the requests for /held be answered. */
let release: () => void;
const sockets: RawSocket[] = [];

beforeEach(async () => {
  begun = [];
  const held = new Promise<void>((resolve) => (release = resolve));
  app = Fastify({
    frameworkErrors: (error, request, reply) => {
      begun.push(request.url);
      replyWithError(error, request, reply);
    },
  });
  answerInOrder(app);
  app.get('/held', async ({ url }) => {
    begun.push(url);
    await held;
    return 'held';
  });
  app.get('/at-once/:number', ({ url }, reply) => {
    begun.push(url);
    return reply.send(url);
  });
  app.post('/text', ({ body }, reply) => reply.send(body));
  address = await app.listen({ host: '127.0.0.1', port: 0 });
});
afterEach(async () => {
  release();
  for (const { socket } of sockets.splice(0)) socket.destroy();
  await app.close();
});

async function send(...requests: string[]): Promise<RawSocket> {
  const socket = await openSocket(address, requests.join(''));
  sockets.push(socket);
  return socket;
}

const get = (path: string, headers = ''): string => `GET ${path} HTTP/1.1\r\nhost: x\r\n${headers}\r\n`;
const getEach = (count: number): string[] => Array.from({ length: count }, (_, i) => get(`/at-once/${String(i)}`));
const LAST = get('/at-once/last', 'connection: close\r\n');

test('requests of a connection are begun one after the other, and all are answered in order', async () => {
  const { text, closed } = await send(get('/held'), ...getEach(MAX_WAITING - 1), LAST);
  const other = await send(LAST);
  await other.closed;
  expect(begun).toEqual(['/held', '/at-once/last']);
  release();
  await closed;
  const answers = text().match(/^(held|\/at-once\/(\d+|last))/gm);
  expect(answers).toEqual(['held', ...Array.from({ length: 19 }, (_, i) => `/at-once/${String(i)}`), '/at-once/last']);
});

test.each([
  ['requests', getEach(20_000)],
  ['addresses that cannot be decoded', getEach(20_000).map((request) => request.replace('at-once', '%'))],
])('a connection with more waiting is closed, and its waiting requests are dropped: %s', async (_what, requests) => {
  let aborted = 0;
  app.server.on('request', (request) => request.on('error', () => void (aborted += 1)));
  const { closed, text } = await send(get('/held'), ...requests);
  await closed;
  release();
  await sleep(100);
  expect(begun).toEqual(['/held']);
  expect(text()).toBe('');
  // Node makes an error for each, with a stack trace.
  expect(aborted).toBeLessThanOrEqual(MAX_WAITING + 2);
});

test('waiting requests of a connection are dropped when its client resets it', async () => {
  const { socket } = await send(get('/held'), ...getEach(MAX_WAITING));
  while (begun.length === 0) await sleep(1);
  const closed = new Promise((resolve) => app.server.once('close', resolve));
  socket.resetAndDestroy();
  while ((await connections()) > 0) await sleep(1);
  release();
  await app.close();
  await closed;
  expect(begun).toEqual(['/held']);
});

test('the bodies of requests that wait reach their handlers', async () => {
  const post = (body: string, headers = '') =>
    `POST /text HTTP/1.1\r\nhost: x\r\ncontent-type: text/plain\r\ncontent-length: ${String(body.length)}\r\n${headers}\r\n${body}`;
  const [large, small] = ['a'.repeat(300_000), 'bcd'];
  const { text, closed } = await send(get('/held'), post(large), post(small, 'connection: close\r\n'));
  while (begun.length === 0) await sleep(1);
  release();
  await closed;
  expect(text()).toContain(`\r\n\r\n${large}HTTP/1.1 200 OK`);
  expect(text().endsWith(`\r\n\r\n${small}`)).toBe(true);
});

const connections = (): Promise<number> =>
  new Promise((resolve) => app.server.getConnections((_, count) => resolve(count)));
