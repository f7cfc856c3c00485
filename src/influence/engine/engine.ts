import type { Answer, Question, QuestionKind } from './questions';
import { WorkerClient } from './worker-client';
import type { QuestionOptions, Reads } from './messages';
import type { SourceModule } from '../projection/source';
import { DeadlinePassed } from './deadline-check';

/** The longest that a timer can wait; it would take more for none. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;

/** Answers questions about influence, in a worker thread that starts when it is first asked. */
export class InfluenceEngine {
  private channel: WorkerClient | null = null;

  constructor(private readonly source: SourceModule) {}

  /**
   * The answer to a question at a head. What is held follows the changes that lie between: once, for all who wait. Where
   * they do not tell all, the graph is read again. Throws QuestionError, DeadlinePassed, EngineLost, and what the source throws.
   */
  ask<K extends QuestionKind>(of: K, asked: Question<K>, asking: QuestionOptions): Promise<Answer<K>> {
    this.channel ??= this.start();
    return before(asking.deadline, this.channel.ask(of, asked, asking));
  }

  /** How often the graph was read for the questions answered so far, by the worker that there is now. */
  get reads(): Reads {
    return this.channel?.reads ?? { whole: 0, touched: 0 };
  }

  /** Ends the worker. Whoever still waits gets EngineLost; a question asked later starts another. */
  async close(): Promise<void> {
    await this.channel?.close();
  }

  private start(): WorkerClient {
    const channel: WorkerClient = new WorkerClient(this.source, () => {
      if (this.channel === channel) this.channel = null;
    });
    return channel;
  }
}

/** The answer, or DeadlinePassed where it comes too late: a thread that is busy with another question cannot say so itself. */
function before<T>(deadline: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<never>((_, reject) => {
    const wait = Math.min(Math.max(0, deadline - Date.now()), LONGEST_WAIT_MS);
    timer = setTimeout(() => reject(new DeadlinePassed()), wait);
  });
  return Promise.race([answer, passed]).finally(() => clearTimeout(timer));
}
