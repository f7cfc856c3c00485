import type { Answer, Question, QuestionKind } from './questions';
import { WorkerClient } from './worker-client';
import type { AskOptions } from './messages';
import type { SourceThread } from '../projection/influence-source';
import type { ProjectionState, Reads } from '../projection/projection-sync';
import { DeadlinePassed } from './deadline-check';

/** The maximum delay of setTimeout; a longer one fires at once. */
const MAX_TIMEOUT_MS = 2 ** 31 - 1;

/** Answers questions about influence, in a worker thread that starts with the first question. */
export class InfluenceEngine {
  private workerClient: WorkerClient | null = null;

  constructor(private readonly source: SourceThread) {}

  /**
   * The answer to a question at a head. The worker first applies the changes up to that head, once for all questions that
   * wait for it, or reads the whole graph again where the change feed is incomplete. Throws QuestionError, DeadlinePassed,
   * EngineStopped, and what the source throws.
   */
  ask<K extends QuestionKind>(kind: K, question: Question<K>, options: AskOptions): Promise<Answer<K>> {
    this.workerClient ??= this.start();
    return withDeadline(options.deadline, this.workerClient.ask(kind, question, options));
  }

  /**
   * Makes the worker, if there is one, apply the changes committed so far before the next question needs them. Returns at
   * once; what fails is met by that question.
   */
  catchUp(): void {
    this.workerClient?.catchUp();
  }

  /** How often the current worker has read the graph. */
  get reads(): Reads {
    return this.workerClient?.state.reads ?? { whole: 0, touched: 0 };
  }

  /** What the current worker had in memory when it was last heard of; null before that. */
  get projection(): ProjectionState | null {
    return this.workerClient?.state.projection ?? null;
  }

  /** Ends the worker. Pending questions fail with EngineStopped; a later question starts a new worker. */
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

/** Rejects with DeadlinePassed at the deadline: a worker that is busy with another question cannot do so itself. */
function withDeadline<T>(deadline: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<never>((_, reject) => {
    const delay = Math.min(Math.max(0, deadline - Date.now()), MAX_TIMEOUT_MS);
    timer = setTimeout(() => reject(new DeadlinePassed()), delay);
  });
  return Promise.race([answer, passed]).finally(() => clearTimeout(timer));
}
