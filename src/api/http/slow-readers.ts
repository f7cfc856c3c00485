import type { ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** Minimum rate of reading a whole response: a slower client could occupy its memory for hours. */
const MIN_BYTES_PER_MS = 32;

/** Disconnects a client that reads nothing for `idleTimeoutMs`, or less than 32 kB a second. */
export function disconnectSlowClients(app: FastifyInstance, idleTimeoutMs: number): void {
  app.addHook('onSend', ({ raw: { socket } }, { raw }, payload, done) => {
    // Not for app.inject(), which has no connection.
    if (socket instanceof Socket && (typeof payload === 'string' || Buffer.isBuffer(payload))) {
      disconnectIfIdle(raw, idleTimeoutMs);
      // The timeout belongs to the connection, whose next response may take long to compute. Before
      // Node's own listener, which sets the timeout between two requests.
      raw.prependOnceListener('finish', () => socket.setTimeout(0));
      const timer = setTimeout(() => raw.destroy(), timeToRead(payload.length, idleTimeoutMs));
      raw.once('close', () => clearTimeout(timer));
    }
    done();
  });
}

/** Returns the milliseconds in which a client must read this number of bytes. */
export function timeToRead(bytes: number, idleTimeoutMs: number): number {
  return idleTimeoutMs + bytes / MIN_BYTES_PER_MS;
}

/** Disconnects a client that reads none of the unsent data of a response for this long. */
export function disconnectIfIdle(response: ServerResponse, idleTimeoutMs: number): void {
  // Node counts a socket as idle while it neither receives data nor passes any to the system.
  response.setTimeout(idleTimeoutMs, () => response.destroy());
}
