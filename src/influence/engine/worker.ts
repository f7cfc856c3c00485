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

/** Answers questions of the parent thread, over the source that the worker's options open. */
export function answerFrom<Options>(openSource: OpenSource<Options>): void {
  const { options, cancelledId } = workerData as WorkerData;
  const answers = new Answers(openSource(options as Options), cancelledId);
  parentPort?.on('message', (message: ToWorker) => answers.receive(message));
}

class Answers {
  private readonly sync: ProjectionSync<LoadedProjection>;
  private readonly revisions: Revisions;
  /** The questions for which the projection is up to date, fairly across clients. */
  private readonly ready = new FairQueue<() => void>();
  /** The ids of the unanswered questions without the cancelled ones. */
  private readonly unanswered = new Set<number>();

  constructor(
    source: InfluenceSource,
    private readonly cancelledId: Int32Array,
  ) {
    this.sync = new ProjectionSync(source, (projection, before) => {
      // After a read of the whole graph, its rows and the previous projection are garbage.
      if (!before) setImmediate(collectGarbage);
      return loadProjection(projection, before);
    });
    this.revisions = new Revisions(() => source.readHead());
  }

  receive(message: ToWorker): void {
    if ('cancelledId' in message) this.unanswered.delete(message.cancelledId);
    else if ('committed' in message) this.catchUp().catch(() => undefined);
    else this.receiveQuestion(message);
  }

  /** Applies the changes committed so far in advance; later ones are applied together. */
  private async catchUp(): Promise<void> {
    const head = await this.revisions.current();
    const loaded = await this.sync.follow(head);
    loaded?.views.prepare(knownNow(new Date().toISOString(), head));
    send({ state: this.state });
  }

  /** Updates the projection to the revision of the question, then answers it in its turn. */
  private receiveQuestion(message: SentQuestion): void {
    const { id, client } = message;
    this.unanswered.add(id);
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

  /** Answers one question; messages are received between two of them. */
  private answerNext(): void {
    this.ready.shift()?.();
    if (this.ready.size > 0) setImmediate(() => this.answerNext());
  }

  private get state(): WorkerState {
    return { reads: this.sync.reads, projection: this.sync.state };
  }

  private answer({ id, kind, question, standpoint, deadline }: SentQuestion, { views, idIndex }: LoadedProjection) {
    const shouldStop = () => Date.now() > deadline || Atomics.load(this.cancelledId, 0) === id;
    if (!this.unanswered.delete(id) || shouldStop()) throw new DeadlinePassed();
    const answerQuestion = QUESTIONS[kind] as (context: QuestionContext, question: unknown) => Answer<QuestionKind>;
    return answerQuestion({ view: views.at(standpoint), idIndex, shouldStop }, question);
  }
}

function send(message: FromWorker): void {
  parentPort?.postMessage(message);
}
