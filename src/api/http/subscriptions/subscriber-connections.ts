import type { ServerResponse } from 'node:http';
import type { WebSocket } from '@fastify/websocket';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { EventLoopScheduler } from '../../graphql/event-loop-scheduler';
import { disconnectIfIdle } from '../slow-readers';

/** Milliseconds that a client has to answer the close frame of a WebSocket. */
const CLOSE_TIMEOUT_MS = 500;
/** https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1 */
const GOING_AWAY = 1001;

/** Ends the responses of a route on shutdown: event streams never end, and a close would wait. */
export function closeStreamsOnShutdown(app: FastifyInstance, path: string): void {
  const openResponses = new Set<FastifyReply['raw']>();
  app.addHook('onRequest', ({ routeOptions }, { raw }, done) => {
    if (routeOptions.url === path) {
      openResponses.add(raw);
      raw.once('close', () => openResponses.delete(raw));
    }
    done();
  });
  app.addHook('preClose', (done) => {
    for (const raw of openResponses) raw.destroy();
    done();
  });
}

/** Sends a close frame to each WebSocket, and terminates those that do not answer it in time. */
export function closeSockets({ clients }: { clients: Set<WebSocket> }): void {
  for (const client of clients) closeSocket(client, GOING_AWAY, 'The server is going down.');
}

/** Sends a close frame; `reason` has at most 123 bytes. Terminates a client without an answer. */
export function closeSocket(client: WebSocket, code: number, reason: string): void {
  client.close(code, reason);
  const timer = setTimeout(() => client.terminate(), CLOSE_TIMEOUT_MS);
  client.once('close', () => clearTimeout(timer));
}

/**
 * Closes the connection of a client that reads nothing for `idleTimeoutMs` milliseconds. A comment
 * is sent three times in that period, so that a client stays connected while there are no changes.
 * While data waits in the socket, no more is read from the database for this client.
 */
export function disconnectIdleSubscriber(response: ServerResponse, idleTimeoutMs: number): void {
  // It is closed already and emits no further event.
  if (response.destroyed) return;
  disconnectIfIdle(response, idleTimeoutMs);
  const heartbeat = setInterval(
    () => response.headersSent && response.writableLength === 0 && response.write(':\n\n'),
    idleTimeoutMs / 3,
  );
  response.once('close', () => clearInterval(heartbeat));
}

/** Shared by all sockets, a millisecond in each turn, so that requests are answered in between. */
const turns = new EventLoopScheduler(1);

/**
 * Handles the messages of a socket one after the other, and pauses the socket meanwhile: the queue
 * contains at most the data of one read. Once the socket closes, the queue is dropped.
 */
export function handleInTurn(socket: WebSocket, handle: (message: string) => Promise<void>): void {
  const waiting: string[] = [];
  let isHandling = false;
  socket.on('message', (message: Buffer) => {
    if (!isOpen(socket)) return;
    waiting.push(String(message));
    if (!isHandling) void handleAll();
  });

  async function handleAll(): Promise<void> {
    isHandling = true;
    socket.pause();
    while (waiting.length > 0) {
      await turns.next();
      if (isOpen(socket)) await handle(waiting.shift()!);
      else waiting.length = 0;
    }
    isHandling = false;
    // Also when it closes: the client's close frame is still to be read.
    socket.resume();
  }
}

const isOpen = ({ readyState, OPEN }: WebSocket): boolean => readyState === OPEN;
