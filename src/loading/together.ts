import DataLoader from 'dataloader';
import type { LoaderFactory } from './loaders';

/**
 * Settles together whatever is begun in one go, so that what follows from each can be read in one batch too: answers that
 * come one by one would each cause statements of their own.
 */
export const together: LoaderFactory<() => Promise<unknown>, unknown> = () =>
  new DataLoader((tasks) => Promise.all(tasks.map(settled)), { cache: false });

/** What a task gives, or the error that it fails with. */
async function settled(task: () => Promise<unknown>): Promise<unknown> {
  try {
    return await task();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
