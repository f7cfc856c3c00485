import { basename, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/** The folder of the build, which replaces this name (see build.ts); undefined for the sources. */
declare const BUILD_DIR: string | undefined;
export const buildDir = typeof BUILD_DIR === 'undefined' ? undefined : BUILD_DIR;

/** Starts a thread that runs a module of this application, by the path of its source. */
export function startWorker(path: string, options: Omit<WorkerOptions, 'execArgv'>): Worker {
  if (buildDir) return new Worker(join(buildDir, `${basename(path, '.ts')}.js`), options);
  // The parent may be jest: the worker loads TypeScript by itself.
  return new Worker(path, { ...options, execArgv: ['--require', require.resolve('tsx/cjs')] });
}

/**
 * Collects the garbage of this thread now, which blocks it for some 50 to 300 ms. Call it after
 * work that allocates heavily and is followed by little allocation: V8 collects only as memory is
 * allocated, and until then the process keeps two or three times the memory that it uses.
 */
export function collectGarbage(): void {
  // Defines the function `gc` in contexts that are created from now on.
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
