import type { ServerResponse } from 'node:http';

/** A reader who takes nothing for so long is cut off: they resume after the last change that they had. */
const PATIENCE_MS = 10_000;

/** Resolves when the reader has taken what was sent; cuts off one who does not. */
export function untilTaken(response: ServerResponse, patience = PATIENCE_MS): Promise<void> {
  if (response.writableLength === 0 || response.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      response.off('drain', done);
      response.off('close', done);
      resolve();
    };
    const timer = setTimeout(() => response.destroy(), patience);
    response.once('drain', done);
    response.once('close', done);
  });
}
