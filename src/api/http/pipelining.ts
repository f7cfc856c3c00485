import type { RequestListener } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { EventLoopScheduler } from '../graphql/event-loop-scheduler';

/** Maximum number of requests that wait on one connection for earlier ones. */
const MAX_WAITING = 20;

/** Runs for a millisecond in each turn of the event loop: others are answered in between. */
const turns = new EventLoopScheduler(1);

/**
 * Answers the requests of a connection one after the other, in the order of their responses (RFC
 * 9112, section 9.3.2); Node would begin all pipelined requests of a client, thousands of them, at
 * once. If more wait than a pipelining client needs, the connection is closed and they are dropped:
 * by the same section, a client retries unanswered requests.
 */
export function answerInOrder({ server }: FastifyInstance): void {
  // Before the routes, so that it also applies to unknown addresses.
  const [answer] = server.listeners('request') as [RequestListener];
  /** The waiting requests of each connection that has one in progress. */
  const waiting = new WeakMap<Socket, (() => void)[]>();

  server.off('request', answer).on('request', (request, response) => {
    const { socket } = request;
    // Data that was read together is parsed to its end even after the connection closes. Node
    // aborts each remaining request with an error of its own, whose stack trace takes longer than a
    // response.
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
