import type { ServerResponse } from 'node:http';

/**
 * Cuts off a reader who takes nothing for `patience` milliseconds. A comment goes to each in the meantime, which a reader
 * who is there takes, so that none is cut off because nothing changes. What is not taken waits in the socket, and then
 * nothing more is read for it.
 */
export function disconnectSlowReaders(response: ServerResponse, idleTimeoutMs: number): void {
  // Node counts as idle a socket that has neither taken on nor handed down anything.
  response.setTimeout(idleTimeoutMs, () => response.destroy());
  const comment = setInterval(
    () => response.headersSent && response.writableLength === 0 && response.write(':\n\n'),
    idleTimeoutMs / 3,
  );
  response.once('close', () => clearInterval(comment));
}
