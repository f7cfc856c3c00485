import DataLoader from 'dataloader';

/**
 * Settles together whatever is begun in one go, so that what follows from each can be read in one batch too: answers that
 * come one by one would each cause statements of their own.
 */
export class SettleBatch {
  private readonly tasks = new DataLoader(
    (tasks: readonly (() => Promise<unknown>)[]) => Promise.all(tasks.map(settled)),
    { cache: false },
  );

  /** What the task gives, or fails with, once all that were begun with it have settled. */
  run<T>(task: () => Promise<T>): Promise<T> {
    return this.tasks.load(task) as Promise<T>;
  }
}

/** What a task gives, or the error that it fails with. */
async function settled(task: () => Promise<unknown>): Promise<unknown> {
  try {
    return await task();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
