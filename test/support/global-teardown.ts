import { rmSync } from 'node:fs';
import { running } from './global-setup';

let closing: Promise<void> | undefined;

/** Stops every Neo4j of the test run, and deletes its folder and the temporary one of its tests. */
export default async function globalTeardown(): Promise<void> {
  await (closing ??= close());
}

async function close(): Promise<void> {
  const { lanes, folder } = running() ?? {};
  await lanes?.close();
  if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
