import { running } from './global-setup';

let closing: Promise<void> | undefined;

/** Stops every Neo4j of the test run and deletes its folder. */
export default async function globalTeardown(): Promise<void> {
  await (closing ??= running()?.close());
}
