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
import type { OpenSource } from '../projection/influence-source';
import { DeadlinePassed } from './deadline-check';
import { type LoadedProjection, loadProjection } from '../view/view-cache';

const {
  source: { path, options },
  givenUp,
} = workerData as WorkerData;
// eslint-disable-next-line @typescript-eslint/no-require-imports -- the path of the module is known only at run time
const { openSource } = require(path) as { openSource: OpenSource<unknown> };
const source = openSource(options);
const sync = new ProjectionSync<LoadedProjection>(source, (projection, before) => {
  // A read of the whole graph leaves its rows behind and, once this projection is in its place, the one before.
  if (!before) setImmediate(collectGarbage);
  return loadProjection(projection, before);
});
const heads = new Revisions(() => source.readHead());

type Loaded = Awaited<ReturnType<typeof sync.at>>;

/** Questions for which the influence graph is up to date, each client's in turn. */
const ready = new FairQueue<() => void>();
/** The ids of the questions that are not answered yet, without those whose client has left. */
const awaited = new Set<number>();

/** Brings the influence graph up to the head of each question, and answers the questions in turn. */
parentPort?.on('message', (message: ToWorker) => {
  if ('givenUp' in message) awaited.delete(message.givenUp);
  else if ('committed' in message) catchUp().catch(() => undefined);
  else receive(message);
});

/** Applies the changes committed so far in advance; changes committed meanwhile are applied together. */
async function catchUp(): Promise<void> {
  const head = await heads.current();
  const loaded = await sync.follow(head);
  loaded?.views.prepare(knownNow(new Date().toISOString(), head));
  send({ state: stateNow() });
}

function receive(message: SentQuestion): void {
  const { id, client } = message;
  awaited.add(id);
  const fail = (error: unknown): void => send({ id, state: stateNow(), error: sentError(error) });
  sync.at(message.head).then((loaded) => {
    const isFirst = ready.size === 0;
    ready.push(client, () => {
      try {
        send({ id, state: stateNow(), answer: answer(message, loaded) });
      } catch (error) {
        fail(error);
      }
    });
    if (isFirst) setImmediate(answerNext);
  }, fail);
}

/** Answers one question; between two, messages are received. */
function answerNext(): void {
  ready.shift()?.();
  if (ready.size > 0) setImmediate(answerNext);
}

function stateNow(): WorkerState {
  return { reads: sync.reads, projection: sync.state };
}

function send(message: FromWorker): void {
  parentPort?.postMessage(message);
}

function answer({ id, kind, question, standpoint, deadline }: SentQuestion, { views, idIndex }: Loaded) {
  const shouldStop = () => Date.now() > deadline || Atomics.load(givenUp, 0) === id;
  if (!awaited.delete(id) || shouldStop()) throw new DeadlinePassed();
  const answerQuestion = QUESTIONS[kind] as (context: QuestionContext, question: unknown) => Answer<QuestionKind>;
  return answerQuestion({ view: views.at(standpoint), idIndex, shouldStop }, question);
}
