import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { openSocket } from '../../support/raw-socket';

const EVERY_MS = 2_000;
const PAGE = 'GET /graphql HTTP/1.1\r\nhost: x\r\naccept: text/html\r\n\r\n';
const CHANGES = `GET /graphql/stream?query=${encodeURIComponent('subscription { changes { id summary } }')} HTTP/1.1\r\nhost: x\r\n\r\n`;

/** Opens a connection every two seconds that asks and never reads, and leaves it open; returns how many there were. */
export async function runSlowReaders(address: string, signal: AbortSignal): Promise<number> {
  const sockets: Socket[] = [];
  while (!signal.aborted) {
    const request = sockets.length % 2 === 0 ? PAGE.repeat(10) : CHANGES;
    sockets.push((await openSocket(address, request, { reads: false })).socket);
    await sleep(EVERY_MS);
  }
  for (const socket of sockets) socket.destroy();
  return sockets.length;
}
