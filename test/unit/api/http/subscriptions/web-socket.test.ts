import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import WebSocket from 'ws';
import { once } from 'node:events';
import { setImmediate as turn, setTimeout as sleep } from 'node:timers/promises';
import { buildSchema } from 'graphql';
import type { Tokens } from '../../../../../src/api/access/tokens';
import { KnownOperations } from '../../../../../src/api/graphql/listed-operations';
import type { SharedResources } from '../../../../../src/api/http/context';
import { OpenStreams } from '../../../../../src/api/http/open-streams';
import { acceptWebSockets, webSocketHandler } from '../../../../../src/api/http/subscriptions/web-socket';
import { createLog } from '../../../../../src/cli/log';
import { UnavailableError } from '../../../../../src/errors';
import { ANONYMOUS } from '../../../../../src/graph/access/viewer';

const MINUTE_MS = 60_000;
const CHANGES = 'subscription { changes }';
const UNKNOWN = 'subscription { nothing }';
/** The number of subscribes that one client sent, whose answers blocked everybody for seconds. */
const FLOOD = 20_000;

const schema = buildSchema('type Query { a: Int } type Subscription { changes: Int down: Int }');
const fields = schema.getSubscriptionType()!.getFields();
fields.changes!.subscribe = async function* (_root: unknown, _args: unknown, { signal }: { signal: AbortSignal }) {
  await once(signal, 'abort');
  yield {};
};
fields.down!.subscribe = () => {
  throw new UnavailableError('The graph cannot be reached.');
};

interface Message {
  id?: string;
  type: string;
  payload?: { message: string; extensions: { code: string } }[];
}

const apps: FastifyInstance[] = [];
const clients: WebSocket[] = [];
const written = jest.spyOn(console, 'error').mockReturnValue();
afterEach(async () => {
  for (const client of clients.splice(0)) client.terminate();
  for (const app of apps.splice(0)) await app.close();
  expect(written).not.toHaveBeenCalled();
});

interface Served {
  address: string;
  /** The lines of the log. */
  lines: { msg: string; level: number; repeated?: number }[];
  /** The number of messages that were read from sockets. */
  read: () => number;
  /** The number of operations that were examined. */
  handled: () => number;
  /** Milliseconds of the clock by which refusals are counted. */
  clock: { now: number };
}

async function serve(authenticate = () => Promise.resolve(ANONYMOUS), maxStreams = 1_000): Promise<Served> {
  const [lines, clock] = [[] as Served['lines'], { now: 0 }];
  let [read, handled] = [0, 0];
  const log: FastifyBaseLogger = createLog('warn', {
    write: (line) => void lines.push(JSON.parse(line) as Served['lines'][number]),
  });
  const app = Fastify({ loggerInstance: log });
  apps.push(app);
  await acceptWebSockets(app);
  app.websocketServer.on('connection', (socket) => socket.on('message', () => void (read += 1)));
  const shared = {
    operations: new KnownOperations({ documents: {}, onlyListed: false }),
    maxOperationCost: 1_000,
    get timeoutMs() {
      handled += 1;
      return MINUTE_MS;
    },
  } as SharedResources;
  const options = {
    schema,
    shared,
    tokens: { authenticate } as unknown as Tokens,
    streams: new OpenStreams({ max: maxStreams, maxPerClient: maxStreams, what: 'subscriptions' }),
    idleTimeoutMs: MINUTE_MS,
    now: () => clock.now,
  };
  app.get('/graphql', { websocket: true }, webSocketHandler(options));
  const address = (await app.listen({ host: '127.0.0.1', port: 0 })).replace('http', 'ws');
  return { address, lines, read: () => read, handled: () => handled, clock };
}

interface Client {
  socket: WebSocket;
  send: (message: object) => void;
  subscribe: (id: string, query: string) => void;
  /** The errors that were received, of requests and instead of results. */
  errors: Message[];
  /** Waits for the answer to a ping: everything sent before has then been handled. */
  settled: () => Promise<void>;
  /** The code and the reason with which the server closed the socket. */
  closed: Promise<[number, string]>;
}

async function connect(address: string): Promise<Client> {
  const client = await open(address);
  client.send({ type: 'connection_init' });
  await once(client.socket, 'message');
  return client;
}

async function open(address: string): Promise<Client> {
  const socket = new WebSocket(`${address}/graphql`, 'graphql-transport-ws');
  clients.push(socket);
  socket.on('error', () => undefined);
  const errors: Message[] = [];
  let answered = (): void => undefined;
  socket.on('message', (text: Buffer) => {
    const message = JSON.parse(String(text)) as Message;
    if (message.type === 'error' || (message.type === 'next' && 'errors' in message.payload!)) errors.push(message);
    if (message.type === 'pong') answered();
  });
  const closed = once(socket, 'close').then(([code, reason]) => [code, String(reason)] as [number, string]);
  await once(socket, 'open');
  const send = (message: object) => socket.send(JSON.stringify(message));
  const subscribe = (id: string, query: string) => send({ id, type: 'subscribe', payload: { query } });
  const settled = () =>
    new Promise<void>((resolve) => {
      answered = resolve;
      send({ type: 'ping' });
    });
  return { socket, send, subscribe, errors, settled, closed };
}

describe('a socket whose requests are refused', () => {
  test('is closed after ten within a minute, with the reason, and later messages from it are not examined', async () => {
    const { address, handled } = await serve();
    const { subscribe, errors, closed } = await connect(address);
    for (let i = 0; i < 100; i += 1) subscribe(String(i), UNKNOWN);
    expect(await closed).toEqual([4429, 'Ten requests were refused within a minute. Connect again in a minute.']);
    expect(errors.map(({ id }) => id)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
    expect(errors[9]!.payload).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
    expect(handled()).toBe(10);
  });

  test('is closed too where the refusals come once subscriptions begin', async () => {
    const { address } = await serve(undefined, 0);
    const { subscribe, errors, closed } = await connect(address);
    for (let i = 0; i < 100; i += 1) subscribe(String(i), CHANGES);
    expect((await closed)[0]).toBe(4429);
    expect(errors[0]!.payload).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
  });

  test('stays open where there were nine in a minute, whatever was refused before', async () => {
    const { address, clock } = await serve();
    const { socket, subscribe, errors, settled } = await connect(address);
    for (let minute = 0; minute < 3; minute += 1) {
      for (let i = 0; i < 9; i += 1) subscribe(`${String(minute)} ${String(i)}`, UNKNOWN);
      await settled();
      clock.now += MINUTE_MS + 1;
    }
    expect(errors).toHaveLength(27);
    expect(socket.readyState).toBe(WebSocket.OPEN);
  });

  test('stays open where the server failed', async () => {
    const { address } = await serve();
    const { socket, subscribe, errors, settled } = await connect(address);
    for (let i = 0; i < 15; i += 1) subscribe(String(i), 'subscription { down }');
    while (errors.length < 15) await settled();
    expect(errors[0]!.payload).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    await settled();
    expect(socket.readyState).toBe(WebSocket.OPEN);
  });
});

test('a client that keeps twenty subscriptions open, and begins and ends hundreds, is not closed', async () => {
  const { address } = await serve();
  const { socket, send, subscribe, errors, settled } = await connect(address);
  for (let i = 0; i < 19; i += 1) subscribe(`open ${String(i)}`, CHANGES);
  for (let i = 0; i < 300; i += 1) {
    subscribe(String(i), CHANGES);
    send({ id: String(i), type: 'complete' });
  }
  await settled();
  expect(errors).toEqual([]);
  expect(socket.readyState).toBe(WebSocket.OPEN);
});

test('no more of a socket is read while a message of it waits', async () => {
  let signIn = (): void => undefined;
  const signedIn = new Promise<void>((resolve) => (signIn = resolve));
  const { address, read } = await serve(() => signedIn.then(() => ANONYMOUS));
  const { send, subscribe, closed } = await open(address);
  send({ type: 'connection_init' });
  for (let i = 0; i < FLOOD; i += 1) subscribe(String(i), UNKNOWN);
  while (read() === 0) await turn();
  for (let before = -1; before !== read(); await sleep(250)) before = read();
  // The maximum of messages in one read of 64 kB.
  expect(read()).toBeLessThan(2_000);
  signIn();
  expect((await closed)[0]).toBe(4429);
});

test('messages of a socket that is reset are dropped, and nothing is logged', async () => {
  const { address, handled, lines } = await serve();
  const sent = await Promise.all(
    [1, 2, 3, 4].map(async () => {
      const { socket, subscribe } = await connect(address);
      for (let i = 0; i < FLOOD; i += 1) subscribe(String(i), UNKNOWN);
      return socket;
    }),
  );
  while (handled() === 0) await turn();
  for (const socket of sent) socket.terminate();
  while (apps[0]!.websocketServer.clients.size > 0) await sleep(10);
  const atTheEnd = handled();
  await sleep(250);
  expect(handled()).toBe(atTheEnd);
  expect(atTheEnd).toBeLessThanOrEqual(40);
  expect(lines).toEqual([]);
});

test('a message that is no frame of a WebSocket is not logged', async () => {
  const { address, lines } = await serve();
  const { socket, closed } = await connect(address);
  (socket as unknown as { _socket: { write: (bytes: Buffer) => void } })._socket.write(Buffer.alloc(100, 0xff));
  expect((await closed)[0]).toBe(1002);
  expect(lines).toEqual([]);
});

describe('a defect', () => {
  beforeEach(() => jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] }));
  afterEach(() => jest.useRealTimers());

  test('in handling a message is one line a second, and the client does not get its text', async () => {
    const { address, lines } = await serve(() => {
      throw new Error('secret');
    });
    for (let i = 0; i < 20; i += 1) {
      const { send, closed } = await open(address);
      send({ type: 'connection_init' });
      expect(await closed).toEqual([4500, 'Something went wrong on our side.']);
    }
    expect(lines.map(({ msg }) => msg)).toEqual(['a message of a WebSocket failed']);
    jest.advanceTimersByTime(1_000);
    expect(lines).toMatchObject([{}, { repeated: 19 }]);
  });
});
