import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/** Starts a thread that runs a module of this application, by its path. */
export function startWorker(path: string, options: Omit<WorkerOptions, 'execArgv'>): Worker {
  // The sources run unbuilt, and the parent may be jest: the worker loads TypeScript by itself.
  return new Worker(path, { ...options, execArgv: ['--require', require.resolve('tsx/cjs')] });
}

/**
 * Collects the garbage of this thread now, which blocks it for some 50 to 300 ms. Call it after work that leaves much behind and is
 * followed by little: V8 collects only as memory is allocated, and until then the process keeps two or three times what it uses.
 */
export function collectGarbage(): void {
  // Defines the function `gc` in contexts that are made from now on.
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
