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

/** Thrown when the worker thread ends before it answers; the next question starts a new one. */
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

/** A worker thread, which never keeps the process alive, and its unanswered questions. */
export class WorkerClient {
  private readonly worker: Worker;
  private readonly pending = new Map<number, PendingQuestion>();
  /** The id of the last cancelled question, which the worker sees while it computes. */
  private readonly cancelledId = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  private lastId = 0;
  private stopped: EngineStopped | null = null;
  /** The state in the last message. */
  state: WorkerState = { reads: { whole: 0, touched: 0 }, projection: null };

  constructor({ path, options }: SourceThread, onStop: () => void) {
    const stop = (reason: string) => {
      this.stopped ??= new EngineStopped(reason);
      for (const question of this.pending.values()) question.reject(this.stopped);
      this.pending.clear();
      onStop();
    };
    this.worker = startWorker(path, {
      workerData: { options, cancelledId: this.cancelledId } satisfies WorkerData,
    });
    this.worker.on('message', (message: FromWorker) => this.settle(message));
    this.worker.on('error', (error) => stop(error instanceof Error ? error.message : String(error)));
    this.worker.on('exit', (code) => stop(`exit code ${code}`));
    this.worker.unref();
  }

  /**
   * Answers a question; an aborted `signal` cancels it. Throws QuestionError, DeadlinePassed,
   * EngineStopped and any error of the source.
   */
  ask<K extends QuestionKind>(kind: K, question: Question<K>, { signal, ...options }: AskOptions): Promise<Answer<K>> {
    if (this.stopped) return Promise.reject(this.stopped);
    const id = ++this.lastId;
    const cancel = (): void => {
      Atomics.store(this.cancelledId, 0, id);
      this.worker.postMessage({ cancelledId: id } satisfies ToWorker);
    };
    const answer = new Promise<Answer<K>>((resolve, reject) => {
      this.pending.set(id, { resolve: (value) => resolve(value as Answer<K>), reject });
      this.worker.postMessage({ id, kind, question, ...options } satisfies ToWorker);
    });
    signal?.addEventListener('abort', cancel, { once: true });
    return answer.finally(() => signal?.removeEventListener('abort', cancel));
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
    const question = this.pending.get(message.id);
    this.pending.delete(message.id);
    if ('answer' in message) question?.resolve(message.answer);
    else question?.reject(receivedError(message.error));
  }
}
