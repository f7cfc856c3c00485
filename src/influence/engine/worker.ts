import { parentPort, workerData } from 'node:worker_threads';
import { collectGarbage } from '../../store/loading/threads';
import { FairQueue } from '../../store/loading/fair-queue';
import { QUESTIONS, type Answer, type QuestionKind } from './questions';
import type { QuestionContext } from './question-context';
import { ProjectionSync } from '../projection/projection-sync';
import { Revisions } from '../../store/neo4j/revisions';
import { knownNow } from '../../store/neo4j/standpoint';
import {
  sentError,
  type FromWorker,
  type SentQuestion,
  type ToWorker,
  type WorkerData,
  type WorkerState,
} from './messages';
import type { InfluenceSource, OpenSource } from '../projection/influence-source';
import { DeadlinePassed } from './deadline-check';
import { type LoadedProjection, loadProjection } from '../view/view-cache';

/** Answers in this thread what its parent asks, over the source that its options open. */
export function answerFrom<Options>(openSource: OpenSource<Options>): void {
  const { options, givenUp } = workerData as WorkerData;
  const answers = new Answers(openSource(options as Options), givenUp);
  parentPort?.on('message', (message: ToWorker) => answers.receive(message));
}

class Answers {
  private readonly sync: ProjectionSync<LoadedProjection>;
  private readonly heads: Revisions;
  /** Questions for which the influence graph is up to date, each client's in turn. */
  private readonly ready = new FairQueue<() => void>();
  /** The ids of the questions that are not answered yet, without those whose client has left. */
  private readonly awaited = new Set<number>();

  constructor(
    source: InfluenceSource,
    private readonly givenUp: Int32Array,
  ) {
    this.sync = new ProjectionSync(source, (projection, before) => {
      // A read of the whole graph leaves its rows behind and, once this projection is in its place, the one before.
      if (!before) setImmediate(collectGarbage);
      return loadProjection(projection, before);
    });
    this.heads = new Revisions(() => source.readHead());
  }

  receive(message: ToWorker): void {
    if ('givenUp' in message) this.awaited.delete(message.givenUp);
    else if ('committed' in message) this.catchUp().catch(() => undefined);
    else this.receiveQuestion(message);
  }

  /** Applies the changes committed so far in advance; changes committed meanwhile are applied together. */
  private async catchUp(): Promise<void> {
    const head = await this.heads.current();
    const loaded = await this.sync.follow(head);
    loaded?.views.prepare(knownNow(new Date().toISOString(), head));
    send({ state: this.state });
  }

  /** Brings the influence graph up to the head of the question, and answers it in its turn. */
  private receiveQuestion(message: SentQuestion): void {
    const { id, client } = message;
    this.awaited.add(id);
    const fail = (error: unknown): void => send({ id, state: this.state, error: sentError(error) });
    this.sync.at(message.head).then((loaded) => {
      const isFirst = this.ready.size === 0;
      this.ready.push(client, () => {
        try {
          send({ id, state: this.state, answer: this.answer(message, loaded) });
        } catch (error) {
          fail(error);
        }
      });
      if (isFirst) setImmediate(() => this.answerNext());
    }, fail);
  }

  /** Answers one question; between two, messages are received. */
  private answerNext(): void {
    this.ready.shift()?.();
    if (this.ready.size > 0) setImmediate(() => this.answerNext());
  }

  private get state(): WorkerState {
    return { reads: this.sync.reads, projection: this.sync.state };
  }

  private answer({ id, kind, question, standpoint, deadline }: SentQuestion, { views, idIndex }: LoadedProjection) {
    const shouldStop = () => Date.now() > deadline || Atomics.load(this.givenUp, 0) === id;
    if (!this.awaited.delete(id) || shouldStop()) throw new DeadlinePassed();
    const answerQuestion = QUESTIONS[kind] as (context: QuestionContext, question: unknown) => Answer<QuestionKind>;
    return answerQuestion({ view: views.at(standpoint), idIndex, shouldStop }, question);
  }
}

function send(message: FromWorker): void {
  parentPort?.postMessage(message);
}
