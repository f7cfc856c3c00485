import type { FastifyInstance, FastifyReply } from 'fastify';
import type { WebSocket } from '@fastify/websocket';

/** Milliseconds that the other end of a WebSocket has to say goodbye. */
const GOODBYE_MS = 500;
/** https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1: the server is going down. */
const GOING_AWAY = 1001;

/** Ends the streams at an address as the server closes: they would never end, and the close would wait for them. */
export function closeStreamsOnShutdown(app: FastifyInstance, address: string): void {
  const open = new Set<FastifyReply['raw']>();
  app.addHook('onRequest', ({ routeOptions }, { raw }, done) => {
    if (routeOptions.url === address) {
      open.add(raw);
      raw.once('close', () => open.delete(raw));
    }
    done();
  });
  app.addHook('preClose', (done) => {
    for (const raw of open) raw.destroy();
    done();
  });
}

/** Says goodbye to each socket as the server closes, and hangs up on one that does not answer. */
export function closeSockets({ clients }: { clients: Set<WebSocket> }): void {
  for (const client of clients) {
    client.close(GOING_AWAY, 'The server is going down.');
    const timer = setTimeout(() => client.terminate(), GOODBYE_MS);
    client.once('close', () => clearTimeout(timer));
  }
}
