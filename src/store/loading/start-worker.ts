import { Worker, type WorkerOptions } from 'node:worker_threads';

/** Starts a thread that runs a module of this application, by its path. */
export function startWorker(path: string, options: Omit<WorkerOptions, 'execArgv'>): Worker {
  // The sources run unbuilt, and the parent may be jest: the worker loads TypeScript by itself.
  return new Worker(path, { ...options, execArgv: ['--require', require.resolve('tsx/cjs')] });
}
