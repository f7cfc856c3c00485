import type { Answer, Question, QuestionKind } from './questions';
import { WorkerClient } from './worker-client';
import type { AskOptions } from './messages';
import type { SourceThread } from '../projection/influence-source';
import type { ProjectionState, Reads } from '../projection/projection-sync';
import { DeadlinePassed } from './deadline-check';

/** The maximum delay of setTimeout: a longer one fires at once. */
const MAX_TIMEOUT_MS = 2 ** 31 - 1;

/** Answers questions about influence, in a worker thread that starts with the first question. */
export class InfluenceEngine {
  private workerClient: WorkerClient | null = null;

  constructor(private readonly source: SourceThread) {}

  /**
   * Answers a question at a revision. The worker first applies the changes up to it, once for all
   * questions that need it, or reads the whole graph again where the change feed is incomplete.
   * Throws QuestionError, DeadlinePassed, EngineStopped and any error of the source.
   */
  ask<K extends QuestionKind>(kind: K, question: Question<K>, options: AskOptions): Promise<Answer<K>> {
    this.workerClient ??= this.start();
    return withDeadline(options.deadline, this.workerClient.ask(kind, question, options));
  }

  /** Makes any worker apply changes and returns at once; the next question throws its errors. */
  catchUp(): void {
    this.workerClient?.catchUp();
  }

  /** The number of reads of the graph by the current worker. */
  get reads(): Reads {
    return this.workerClient?.state.reads ?? { whole: 0, touched: 0 };
  }

  /** The size of the current worker's projection at its last message; null before that. */
  get projection(): ProjectionState | null {
    return this.workerClient?.state.projection ?? null;
  }

  /** Ends the worker. Pending questions fail with EngineStopped; a later one starts another. */
  async close(): Promise<void> {
    await this.workerClient?.close();
  }

  private start(): WorkerClient {
    const workerClient: WorkerClient = new WorkerClient(this.source, () => {
      if (this.workerClient === workerClient) this.workerClient = null;
    });
    return workerClient;
  }
}

/** Rejects with DeadlinePassed at the deadline: a worker busy with another question cannot. */
function withDeadline<T>(deadline: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<never>((_, reject) => {
    const delay = Math.min(Math.max(0, deadline - Date.now()), MAX_TIMEOUT_MS);
    timer = setTimeout(() => reject(new DeadlinePassed()), delay);
  });
  return Promise.race([answer, passed]).finally(() => clearTimeout(timer));
}
