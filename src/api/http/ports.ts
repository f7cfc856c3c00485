import { createServer } from 'node:net';
import { StartError } from '../../errors';

const REASONS: Record<string, string> = {
  EADDRINUSE: 'something else listens there',
  EACCES: 'this user may not listen there',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'there is no such host',
};

/** Checks that the API can listen, before anything slow starts. Throws StartError if not. */
export async function requireFreePort(host: string, port: number): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error) => reject(portError(host, port, error)));
    probe.listen({ host, port }, () => probe.close(() => resolve()));
  });
}

/** Returns the reason why the API cannot listen on this port, in one line. */
export function portError(host: string, port: number, { code = '' }: NodeJS.ErrnoException): StartError {
  const reason = REASONS[code] ?? code;
  return new StartError(`PORT ${String(port)} on HOST ${host} cannot be used: ${reason}. Set PORT or HOST to another.`);
}
