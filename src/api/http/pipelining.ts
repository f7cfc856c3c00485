import type { RequestListener } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { EventLoopScheduler } from '../graphql/event-loop-scheduler';

/** The most requests that wait on one connection for those before them. */
const MAX_WAITING = 20;

/** One after the other for a millisecond in each turn of the event loop, so that others are answered between them. */
const turns = new EventLoopScheduler(1);

/**
 * Answers the requests of a connection one after the other, as their responses are sent (RFC 9112, section 9.3.2); Node would
 * begin all that a client pipelines at once, thousands of them. Where more wait than a client that pipelines needs, the connection
 * is closed and they are dropped: by the same section, a client sends again what was not answered.
 */
export function answerInOrder({ server }: FastifyInstance): void {
  // Before the routes, so that it holds for addresses that reach none.
  const [answer] = server.listeners('request') as [RequestListener];
  /** What waits on each connection of which a request is being answered. */
  const waiting = new WeakMap<Socket, (() => void)[]>();

  server.off('request', answer).on('request', (request, response) => {
    const { socket } = request;
    // What was read together is parsed to its end, whatever becomes of the connection. Node aborts each request that is still
    // there with an error of its own, whose stack trace takes longer than an answer.
    if (socket.destroyed) return void request.destroy();
    const begin = () => {
      response.once('close', () => void beginNext(socket));
      answer(request, response);
    };
    const queue = waiting.get(socket);
    if (!queue) {
      waiting.set(socket, []);
      begin();
    } else if (queue.length < MAX_WAITING) queue.push(begin);
    else socket.destroy();
  });

  async function beginNext(socket: Socket): Promise<void> {
    const begin = waiting.get(socket)?.shift();
    if (!begin) return void waiting.delete(socket);
    await turns.next();
    if (socket.writable) begin();
  }
}
