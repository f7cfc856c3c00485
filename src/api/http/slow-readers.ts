import type { ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** The slowest rate at which a whole response may be taken; a slower client could hold its memory for hours. */
const MIN_BYTES_PER_MS = 32;

/**
 * Closes the connection of a client that takes nothing of its response for `idleTimeoutMs` milliseconds, or the whole of it
 * at less than 32 kB a second.
 */
export function disconnectSlowClients(app: FastifyInstance, idleTimeoutMs: number): void {
  app.addHook('onSend', ({ raw: { socket } }, { raw }, payload, done) => {
    // Not for app.inject(), which has no connection.
    if (socket instanceof Socket && (typeof payload === 'string' || Buffer.isBuffer(payload))) {
      disconnectIfIdle(raw, idleTimeoutMs);
      // The timeout belongs to the connection, whose next response may take long to compute. Before Node's own listener,
      // which sets the timeout between two requests.
      raw.prependOnceListener('finish', () => socket.setTimeout(0));
      const timer = setTimeout(() => raw.destroy(), timeToTake(payload.length, idleTimeoutMs));
      raw.once('close', () => clearTimeout(timer));
    }
    done();
  });
}

/** Milliseconds in which a client has to take so many bytes. */
export function timeToTake(bytes: number, idleTimeoutMs: number): number {
  return idleTimeoutMs + bytes / MIN_BYTES_PER_MS;
}

/** Closes the connection of a response that has data to send, of which the client takes none for this long. */
export function disconnectIfIdle(response: ServerResponse, idleTimeoutMs: number): void {
  // Node counts a socket as idle while it neither receives data nor hands any over to the operating system.
  response.setTimeout(idleTimeoutMs, () => response.destroy());
}
