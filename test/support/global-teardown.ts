import { running } from './global-setup';

/** Stops the Neo4j of the test run and deletes its folder. */
export default async function globalTeardown(): Promise<void> {
  await running()?.stop();
}
