import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/**
 * Has the server hang up, as it closes, on whoever has connected and not asked anything. Browsers connect ahead of need;
 * to Node such a connection is not idle, and a close would wait for it.
 */
export function closeUnusedConnections(app: FastifyInstance): void {
  const unused = new Set<Socket>();
  app.server.on('connection', (socket: Socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  const used = ({ socket }: { socket: Socket }) => void unused.delete(socket);
  app.server.on('request', used).on('upgrade', used);
  app.addHook('preClose', (done) => {
    for (const socket of unused) socket.destroy();
    done();
  });
}
