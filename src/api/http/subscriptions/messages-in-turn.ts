import type { WebSocket } from '@fastify/websocket';
import { EventLoopScheduler } from '../../graphql/event-loop-scheduler';

/** Of all sockets, for a millisecond in each turn of the event loop, so that requests are answered between however many messages. */
const turns = new EventLoopScheduler(1);

/**
 * Handles the messages of a socket one after the other, and reads no more of it meanwhile: what waits is at most what one read
 * of the socket had. Once the socket closes, what waits is dropped.
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
    // Also where it closes: the client's close frame is still to be read.
    socket.resume();
  }
}

const isOpen = ({ readyState, OPEN }: WebSocket): boolean => readyState === OPEN;
