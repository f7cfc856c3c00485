import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

export interface RawSocket {
  socket: Socket;
  /** The received text so far. */
  text: () => string;
  /** Resolves when the connection is closed, with the milliseconds since it was opened. */
  closed: Promise<number>;
}

/**
 * Connects to an API and sends these bytes verbatim. Without `reads`, it never reads the response.
 */
export async function openSocket(address: string, sent: string, { reads = true } = {}): Promise<RawSocket> {
  const { hostname, port } = new URL(address);
  const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
  const openedAt = Date.now();
  let text = '';
  if (reads) socket.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  else socket.pause();
  const closed = new Promise<number>((resolve) => {
    socket.on('error', () => resolve(Date.now() - openedAt));
    socket.on('end', () => resolve(Date.now() - openedAt));
    socket.on('close', () => resolve(Date.now() - openedAt));
  });
  await once(socket, 'connect');
  socket.write(sent);
  return { socket, text: () => text, closed };
}
