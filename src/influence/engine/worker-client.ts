import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Answer, Question, QuestionKind } from './questions';
import type { QuestionOptions, FromWorker, Reads, ToWorker } from './messages';
import { receivedError } from './sent-error';
import type { SourceModule } from '../projection/source';

/** The thread that had the question is gone; the next question gets a new one. */
export class EngineStopped extends Error {
  constructor(why: string) {
    super(`The influence engine stopped: ${why}`);
    this.name = 'EngineLost';
  }
}

interface Asker {
  resolve: (answer: Answer<QuestionKind>) => void;
  reject: (error: Error) => void;
}

/** A worker thread and what it still owes. It never keeps the process alive. */
export class WorkerClient {
  private readonly worker: Worker;
  private readonly askers = new Map<number, Asker>();
  private lastId = 0;
  private lost: EngineStopped | null = null;
  /** What the worker had read when it last answered. */
  reads: Reads = { whole: 0, touched: 0 };

  constructor(source: SourceModule, onLost: () => void) {
    const lose = (why: string) => {
      this.lost ??= new EngineStopped(why);
      for (const asker of this.askers.values()) asker.reject(this.lost);
      this.askers.clear();
      onLost();
    };
    this.worker = new Worker(join(__dirname, 'worker.ts'), {
      // Nothing is built beforehand, and the parent may be jest: the worker brings its own way to read TypeScript.
      execArgv: ['--require', require.resolve('tsx/cjs')],
      workerData: source,
    });
    this.worker.on('message', (message: FromWorker) => this.settle(message));
    this.worker.on('error', (error) => lose(error instanceof Error ? error.message : String(error)));
    this.worker.on('exit', (code) => lose(`exit code ${code}`));
    this.worker.unref();
  }

  /** An answer. Throws QuestionError, DeadlinePassed, EngineLost, and what the source throws. */
  ask<K extends QuestionKind>(of: K, asked: Question<K>, asking: QuestionOptions): Promise<Answer<K>> {
    if (this.lost) return Promise.reject(this.lost);
    const id = ++this.lastId;
    return new Promise<Answer<K>>((resolve, reject) => {
      this.askers.set(id, { resolve: (answer) => resolve(answer as Answer<K>), reject });
      this.worker.postMessage({ id, of, asked, ...asking } satisfies ToWorker);
    });
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }

  private settle(message: FromWorker): void {
    const asker = this.askers.get(message.id);
    this.askers.delete(message.id);
    this.reads = message.reads;
    if ('answer' in message) asker?.resolve(message.answer);
    else asker?.reject(receivedError(message.error));
  }
}
