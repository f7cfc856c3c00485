import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { addressMatcher, clientKey } from './client-address';
import { RequestError } from './request-error';
import type { HttpLimits } from './limits';

/** Milliseconds for a connection over a limit to send a request, to be answered with the reason. */
const REJECTION_TIMEOUT_MS = 2_000;

type ConnectionLimits = Pick<
  HttpLimits,
  'maxConnections' | 'maxConnectionsPerClient' | 'trustedProxies' | 'drainTimeoutMs'
>;

/** Limits the connections, overall and per client, and closes them in bounded time on shutdown. */
export function limitConnections(app: FastifyInstance, limits: ConnectionLimits): void {
  const isProxy = addressMatcher(limits.trustedProxies);
  const openSockets = new Set<Socket>();
  const unusedSockets = new Set<Socket>();
  const openByClient = new Map<string, number>();
  const rejected = new WeakMap<Socket, RequestError>();
  app.server.maxConnections = 2 * limits.maxConnections;

  app.server.on('connection', (socket: Socket) => {
    openSockets.add(socket);
    unusedSockets.add(socket);
    socket.once('close', () => {
      openSockets.delete(socket);
      unusedSockets.delete(socket);
    });
    const address = socket.remoteAddress ?? '';
    const clientConnections = isProxy(address) ? 0 : countOpen(clientKey(address), socket);
    if (clientConnections > 2 * limits.maxConnectionsPerClient) socket.destroy();
    else if (clientConnections > limits.maxConnectionsPerClient) reject(socket, tooMany(429, 'you have too many'));
    else if (openSockets.size > limits.maxConnections) reject(socket, tooMany(503, 'there are too many'));
  });

  function countOpen(client: string, socket: Socket): number {
    const count = (openByClient.get(client) ?? 0) + 1;
    openByClient.set(client, count);
    socket.once('close', () => {
      const remaining = (openByClient.get(client) ?? 1) - 1;
      if (remaining === 0) openByClient.delete(client);
      else openByClient.set(client, remaining);
    });
    return count;
  }

  function reject(socket: Socket, error: RequestError): void {
    rejected.set(socket, error);
    const timer = setTimeout(() => socket.destroy(), REJECTION_TIMEOUT_MS);
    socket.once('close', () => clearTimeout(timer));
  }

  app.addHook('onRequest', ({ raw: { socket } }, reply, done) => {
    const error = rejected.get(socket);
    if (error) void reply.header('connection', 'close');
    done(error);
  });

  const markUsed = ({ socket }: IncomingMessage) => void unusedSockets.delete(socket);
  app.server.on('request', markUsed).on('upgrade', markUsed);
  app.addHook('preClose', (done) => {
    // Browsers open connections in advance, which Node does not count as idle: a close would wait.
    for (const socket of unusedSockets) socket.destroy();
    const timer = setTimeout(() => openSockets.forEach((socket) => socket.destroy()), limits.drainTimeoutMs);
    app.server.once('close', () => clearTimeout(timer));
    done();
  });
}

function tooMany(status: 429 | 503, reason: string): RequestError {
  return new RequestError(status, `Close a connection: ${reason}. Try again in a moment.`);
}
