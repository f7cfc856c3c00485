import { parentPort, workerData } from 'node:worker_threads';
import { QUESTIONS, type Answer, type QuestionKind } from './questions';
import type { QuestionContext } from './question-context';
import { ProjectionSync } from '../projection/projection-sync';
import { sentError, type FromWorker, type ToWorker } from './messages';
import type { OpenSource, SourceModule } from '../projection/influence-source';
import { DeadlinePassed } from './deadline-check';
import { loadProjection } from '../view/view-cache';

const { path, options } = workerData as SourceModule;
// eslint-disable-next-line @typescript-eslint/no-require-imports -- the path of the module is known only at run time
const { openSource } = require(path) as { openSource: OpenSource<unknown> };
const sync = new ProjectionSync(openSource(options), loadProjection);

/** Brings the influence graph up to the head of each question and answers the questions in turn. */
parentPort?.on('message', (message: ToWorker) => {
  answer(message).then(
    (found) => send({ id: message.id, reads: sync.reads, answer: found }),
    (error: unknown) => send({ id: message.id, reads: sync.reads, error: sentError(error) }),
  );
});

function send(message: FromWorker): void {
  parentPort?.postMessage(message);
}

async function answer({ kind, question, head, standpoint, deadline }: ToWorker): Promise<Answer<QuestionKind>> {
  const { views, idIndex } = await sync.at(head);
  const shouldStop = () => Date.now() > deadline;
  if (shouldStop()) throw new DeadlinePassed();
  const answerQuestion = QUESTIONS[kind] as (context: QuestionContext, question: unknown) => Answer<QuestionKind>;
  return answerQuestion({ view: views.at(standpoint), idIndex, shouldStop }, question);
}
