import type { Worker } from 'node:worker_threads';
import { startWorker } from '../../store/loading/threads';
import type { Answer, Question, QuestionKind } from './questions';
import {
  receivedError,
  type AskOptions,
  type FromWorker,
  type ToWorker,
  type WorkerData,
  type WorkerState,
} from './messages';
import type { SourceThread } from '../projection/influence-source';

/** The worker thread ended before it answered; the next question starts a new one. */
export class EngineStopped extends Error {
  constructor(reason: string) {
    super(`The influence engine stopped: ${reason}`);
    this.name = 'EngineStopped';
  }
}

interface PendingQuestion {
  resolve: (answer: Answer<QuestionKind>) => void;
  reject: (error: Error) => void;
}

/** A worker thread and the questions it has not answered yet. The thread never keeps the process alive. */
export class WorkerClient {
  private readonly worker: Worker;
  private readonly pending = new Map<number, PendingQuestion>();
  /** The id of the last question whose client left, which the worker sees while it computes. */
  private readonly givenUp = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  private lastId = 0;
  private stopped: EngineStopped | null = null;
  /** What came with the last message. */
  state: WorkerState = { reads: { whole: 0, touched: 0 }, projection: null };

  constructor({ path, options }: SourceThread, onStop: () => void) {
    const stop = (reason: string) => {
      this.stopped ??= new EngineStopped(reason);
      for (const question of this.pending.values()) question.reject(this.stopped);
      this.pending.clear();
      onStop();
    };
    this.worker = startWorker(path, {
      workerData: { options, givenUp: this.givenUp } satisfies WorkerData,
    });
    this.worker.on('message', (message: FromWorker) => this.settle(message));
    this.worker.on('error', (error) => stop(error instanceof Error ? error.message : String(error)));
    this.worker.on('exit', (code) => stop(`exit code ${code}`));
    this.worker.unref();
  }

  /**
   * An answer. Throws QuestionError, DeadlinePassed, EngineStopped, and what the source throws. `signal` is aborted when the
   * client leaves.
   */
  ask<K extends QuestionKind>(kind: K, question: Question<K>, { signal, ...options }: AskOptions): Promise<Answer<K>> {
    if (this.stopped) return Promise.reject(this.stopped);
    const id = ++this.lastId;
    const giveUp = (): void => {
      Atomics.store(this.givenUp, 0, id);
      this.worker.postMessage({ givenUp: id } satisfies ToWorker);
    };
    const answer = new Promise<Answer<K>>((resolve, reject) => {
      this.pending.set(id, { resolve: (value) => resolve(value as Answer<K>), reject });
      this.worker.postMessage({ id, kind, question, ...options } satisfies ToWorker);
    });
    signal?.addEventListener('abort', giveUp, { once: true });
    return answer.finally(() => signal?.removeEventListener('abort', giveUp));
  }

  /** See InfluenceEngine.catchUp. */
  catchUp(): void {
    if (!this.stopped) this.worker.postMessage({ committed: true } satisfies ToWorker);
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }

  private settle(message: FromWorker): void {
    this.state = message.state;
    if (!('id' in message)) return;
    const waiting = this.pending.get(message.id);
    this.pending.delete(message.id);
    if ('answer' in message) waiting?.resolve(message.answer);
    else waiting?.reject(receivedError(message.error));
  }
}
